import type { App } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import { createMessageListener } from './message';

export function register(app: App, deps: ListenerDeps): void {
  const listener = createMessageListener(deps);
  app.event('app_mention', listener);
  app.event('message', listener);
}

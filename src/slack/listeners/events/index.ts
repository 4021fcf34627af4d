import type { App } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import { createAppHomeOpenedListener } from './app-home-opened';
import { createHandoverReplyListener } from './handover-reply';
import { createMessageListener } from './message';

export function register(app: App, deps: ListenerDeps): void {
  const listener = createMessageListener(deps);
  app.event('app_mention', listener);
  app.event('message', listener);
  app.event('message', createHandoverReplyListener(deps));
  app.event('app_home_opened', createAppHomeOpenedListener(deps));
}

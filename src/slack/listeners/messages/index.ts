import type { App } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import { createDirectMessageListener } from './direct-message';

export function register(app: App, deps: ListenerDeps): void {
  app.message(createDirectMessageListener(deps));
}

import type { App } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import { createAppMentionListener } from './app-mention';

export function register(app: App, deps: ListenerDeps): void {
  app.event('app_mention', createAppMentionListener(deps));
}

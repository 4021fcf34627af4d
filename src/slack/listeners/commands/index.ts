import type { App } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import { createGisaListener } from './gisa';

export function register(app: App, deps: ListenerDeps): void {
  app.command('/gisa', createGisaListener(deps));
}

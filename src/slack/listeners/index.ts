import type { App } from '@slack/bolt';
import type { ListenerDeps } from '../deps';
import * as commands from './commands';
import * as events from './events';

export function registerListeners(app: App, deps: ListenerDeps): void {
  for (const feature of [events, commands]) feature.register(app, deps);
}

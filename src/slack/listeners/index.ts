import type { App } from '@slack/bolt';
import type { ListenerDeps } from '../deps';
import * as actions from './actions';
import * as commands from './commands';
import * as events from './events';
import * as functions from './functions';
import * as options from './options';
import * as shortcuts from './shortcuts';
import * as views from './views';

export function registerListeners(app: App, deps: ListenerDeps): void {
  for (const feature of [events, commands, shortcuts, actions, views, options, functions]) feature.register(app, deps);
}

import type { App } from '@slack/bolt';
import { CALLBACKS } from '../../action-ids';
import type { ListenerDeps } from '../../deps';
import { createAskFormListener } from './ask-form';
import { createSettingsFormListener } from './settings-form';
import { createTeachFormListener } from './teach-form';

export function register(app: App, deps: ListenerDeps): void {
  app.view(CALLBACKS.askForm, createAskFormListener(deps));
  app.view(CALLBACKS.settingsForm, createSettingsFormListener(deps));
  app.view(CALLBACKS.teachForm, createTeachFormListener(deps));
}

import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import { CALLBACKS } from '../../action-ids';
import type { ListenerDeps } from '../../deps';
import { createAskAboutMessageListener } from './ask-about-message';
import { createAskAnywhereListener } from './ask-anywhere';

export function register(app: App, deps: ListenerDeps): void {
  app.shortcut<MessageShortcut>(
    { callback_id: CALLBACKS.askAboutMessage, type: 'message_action' },
    createAskAboutMessageListener(deps),
  );
  app.shortcut<GlobalShortcut>(
    { callback_id: CALLBACKS.askAnywhere, type: 'shortcut' },
    createAskAnywhereListener(deps),
  );
}

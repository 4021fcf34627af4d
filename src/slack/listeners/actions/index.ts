import type { App, BlockAction, ButtonAction, FeedbackButtonsAction } from '@slack/bolt';
import { ACTIONS, ASK_ACTION } from '../../action-ids';
import type { ListenerDeps } from '../../deps';
import { createAskNextListener } from './ask-next';
import { createFeedbackListener } from './feedback';
import { createOpenSettingsListener } from './open-settings';
import { createPassOnListener } from './pass-on';
import { createShareListener } from './share';
import { createTeachListener } from './teach';
import { createUndoListener } from './undo';
import { createWhyListener } from './why';

export function register(app: App, deps: ListenerDeps): void {
  app.action<BlockAction<ButtonAction>>(ASK_ACTION, createAskNextListener(deps));
  app.action<BlockAction<ButtonAction>>(ACTIONS.why, createWhyListener(deps));
  app.action<BlockAction<ButtonAction>>(ACTIONS.share, createShareListener(deps));
  app.action<BlockAction<ButtonAction>>(ACTIONS.passOn, createPassOnListener(deps));
  app.action<BlockAction<ButtonAction>>(ACTIONS.teach, createTeachListener(deps));
  app.action<BlockAction<ButtonAction>>(ACTIONS.undo, createUndoListener(deps));
  app.action<BlockAction<ButtonAction>>(ACTIONS.settings, createOpenSettingsListener(deps));
  app.action<BlockAction<FeedbackButtonsAction>>(ACTIONS.feedback, createFeedbackListener(deps));
}

import type { AllMiddlewareArgs, GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { askForm } from '../../blocks/ask-form';
import type { ListenerDeps } from '../../deps';

type Args = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;

/** Opens the form that asks from anywhere in Slack. */
export function createAskAnywhereListener({ people }: ListenerDeps) {
  return async ({ ack, shortcut, client, context }: Args): Promise<void> => {
    await ack();
    const { language } = await people.profile(client, { team: context.teamId ?? '', user: shortcut.user.id });
    await client.views.open({ trigger_id: shortcut.trigger_id, view: askForm(language) });
  };
}

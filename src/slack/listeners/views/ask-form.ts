import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { eventId } from '../../../store';
import { ask } from '../../ask';
import { ASK_FORM } from '../../blocks/ask-form';
import { noticeOf } from '../../blocks/notice-message';
import type { ListenerDeps } from '../../deps';
import { directChannel } from '../../direct-channel';
import { LABELS } from '../../labels.data';
import { slackSaid } from '../../slack-said';

type Args = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** Slack's words for a channel that the bot cannot write in. */
const CLOSED: readonly (string | undefined)[] = [
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
];

/** A question from the form is answered in the chosen channel, or else to its asker in the direct message. */
export function createAskFormListener(deps: ListenerDeps) {
  return async ({ ack, view, body, client, context }: Args): Promise<void> => {
    const { id: user } = body.user;
    const field = (block: string) => view.state.values[block]?.[ASK_FORM.field];
    const text = field(ASK_FORM.question)?.value?.trim() ?? '';
    const chosen = field(ASK_FORM.where)?.selected_conversation ?? undefined;
    const team = context.teamId ?? '';
    const labels = LABELS[(await deps.people.profile(client, { team, user })).language];
    if (text === '') {
      await ack({ response_action: 'errors', errors: { [ASK_FORM.question]: labels.ask.empty } });
      return;
    }
    const channel = chosen ?? (await directChannel(client, user));
    const asked = { id: eventId(team, view.id), team, channel, user, text, place: 'global_shortcut' } as const;
    await ask(deps, ack, asked, async (message, _answer, _question, post) => {
      try {
        return await post(message, { channel });
      } catch (error) {
        if (!chosen || !CLOSED.includes(slackSaid(error))) throw error;
        const direct = await directChannel(client, user);
        await client.chat.postMessage({ ...noticeOf(labels.ask.unreachable), channel: direct });
        await post(message, { channel: direct });
        return undefined;
      }
    });
  };
}

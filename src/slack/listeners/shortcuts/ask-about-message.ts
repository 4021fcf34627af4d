import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { eventId } from '../../../store';
import { ask } from '../../ask';
import { ephemeral } from '../../blocks/ephemeral';
import type { ListenerDeps } from '../../deps';
import { readText } from '../../read-text';

type Args = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/** Answers what a message says, to whoever asks about it alone; they may share it. It stands in for commands in threads. */
export function createAskAboutMessageListener(deps: ListenerDeps) {
  return async ({ ack, shortcut, context, respond }: Args): Promise<void> => {
    const { message, channel, user, trigger_id, response_url: responseUrl } = shortcut;
    const team = context.teamId ?? '';
    const text = readText(message.text ?? '', context.botUserId);
    const thread: unknown = message.thread_ts;
    const question = { id: eventId(team, trigger_id), team, channel: channel.id, user: user.id, text, responseUrl };
    await ask(
      deps,
      ack,
      { ...question, place: 'message_shortcut' },
      typeof thread !== 'string'
        ? undefined
        : async (answer) => {
            await respond(ephemeral(answer, thread));
            return undefined;
          },
    );
  };
}

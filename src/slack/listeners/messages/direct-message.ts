import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Answer } from '../../../bot';
import { answerQuestion } from '../../answer-question';
import { answerMessage } from '../../blocks/answer-message';
import { inThread, withPerson } from '../../conversations';
import type { ListenerDeps } from '../../deps';
import { messageKey, readPosted } from '../../posted-message';
import { replyOrApologise } from '../../reply';

type Args = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs;

/** A direct message is answered where it was written: in its thread, or beside it. */
export function createDirectMessageListener(deps: ListenerDeps) {
  return async ({ message: event, context, say }: Args): Promise<void> => {
    if (event.channel_type !== 'im') return;
    const posted = readPosted(event, context.botUserId);
    if (!posted || !deps.seen.first(messageKey(posted))) return;
    const { channel, user, ts, question, threadTs } = posted;
    const conversation = threadTs ? inThread(channel, threadTs) : withPerson(channel, user);
    /** A thread may yet be begun on the question or on its answer: it then goes on from this answer. */
    const keepForThread = (root: string, answer: Answer) => {
      if (!threadTs) deps.conversations.remember(inThread(channel, root), answer);
    };
    let answer: Answer | undefined;
    await replyOrApologise(
      deps.log,
      async (message) => {
        const sent = await say(threadTs ? { ...message, thread_ts: threadTs } : message);
        if (answer && sent.ts) keepForThread(sent.ts, answer);
      },
      () => {
        answer = answerQuestion(deps, question, conversation);
        keepForThread(ts, answer);
        return answerMessage(answer, deps.bot.articles);
      },
    );
  };
}

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerQuestion } from '../../answer-question';
import { answerMessage } from '../../blocks/answer-message';
import { inThread } from '../../conversations';
import type { ListenerDeps } from '../../deps';
import { messageKey, readPosted } from '../../posted-message';
import { replyOrApologise } from '../../reply';

type Args = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs;

/** A mention in a channel is answered in its thread. */
export function createAppMentionListener(deps: ListenerDeps) {
  return async ({ event, context, say }: Args): Promise<void> => {
    const posted = readPosted(event, context.botUserId);
    if (!posted || !deps.seen.first(messageKey(posted))) return;
    const root = posted.threadTs ?? posted.ts;
    await replyOrApologise(
      deps.log,
      (message) => say({ ...message, thread_ts: root }),
      () => answerMessage(answerQuestion(deps, posted.question, inThread(posted.channel, root)), deps.bot.articles),
    );
  };
}

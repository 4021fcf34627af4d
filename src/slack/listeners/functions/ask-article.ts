import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import type { EventBody } from '../../inbox';
import { APOLOGY } from '../../messages';
import { readStep, stepOutputs } from '../../step';

type Args = SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs;

/**
 * A workflow's step: a question in; answer, status, confidence and sources out. Each run stands for itself. It was
 * written down before Slack was told it is here.
 */
export function createAskArticleListener({ inbox, store, bot }: ListenerDeps) {
  return async ({ complete, fail, body }: Args): Promise<void> => {
    const asked = readStep(body as EventBody);
    if (!asked) {
      await fail({ error: '질문이 없습니다. / The step was given no question.' });
      return;
    }
    await inbox.work(asked.id, {
      deliver: async (_message, answer) => {
        await complete({ outputs: stepOutputs(answer, bot.articles) });
        return undefined;
      },
    });
    // A step that is neither completed nor failed holds its workflow up for ever.
    if ((await store.questions.find(asked.id))?.state === 'failed') await fail({ error: APOLOGY });
  };
}

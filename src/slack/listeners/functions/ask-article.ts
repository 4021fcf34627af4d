import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Answer, Article } from '../../../bot';
import { eventId } from '../../../store';
import { ask } from '../../ask';
import { sourceLine } from '../../blocks/source-line';
import type { ListenerDeps } from '../../deps';
import { APOLOGY } from '../../messages';
import { readText } from '../../read-text';

type Args = SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs;

/** A workflow's step: a question in; answer, status, confidence and sources out. Each run stands for itself. */
export function createAskArticleListener(deps: ListenerDeps) {
  return async ({ event, inputs, complete, fail, context, body }: Args): Promise<void> => {
    const team = context.teamId ?? body.team_id;
    const { question } = inputs;
    if (typeof question !== 'string' || question.trim() === '') {
      await fail({ error: '질문이 없습니다. / The step was given no question.' });
      return;
    }
    const { function_execution_id: run } = event;
    const id = eventId(team, run);
    // A step has neither a channel nor a person: its run stands for both.
    const asked = { id, team, channel: run, user: run, thread: run, text: readText(question, context.botUserId) };
    await ask(deps, { ...asked, place: 'step' }, async (_message, answer) => {
      await complete({ outputs: outputsOf(answer, deps.bot.articles) });
      return undefined;
    });
    // A step that is neither completed nor failed holds its workflow up for ever.
    if ((await deps.store.questions.find(id))?.state === 'failed') await fail({ error: APOLOGY });
  };
}

function outputsOf(answer: Answer, articles: readonly Article[]) {
  const { answer: text, status, confidence } = answer;
  return { answer: text, status, confidence, sources: sourceLine(answer, articles) ?? '' };
}

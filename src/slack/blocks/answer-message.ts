import type { Answer, Article } from '../../bot';
import { OWN_LIMITS } from '../limits';
import { MESSAGES } from '../messages';
import { context, type Message, message, section, shorten } from './message';
import { sourceLine } from './source-line';

export interface AnswerLayout {
  /** Put the question above its answer, for places where Slack does not show what was asked. */
  readonly restate?: boolean;
}

/** Question (where asked for), answer, source, near questions: each on its own line, none where there is nothing. */
export function answerMessage(answer: Answer, articles: readonly Article[], layout: AnswerLayout = {}): Message {
  const source = sourceLine(answer, articles);
  const near = nearQuestions(answer);
  return message(source ? `${answer.answer}\n${source}` : answer.answer, [
    ...(layout.restate ? [context(restated(answer))] : []),
    section(answer.answer),
    ...(source ? [context(source)] : []),
    ...(near ? [context(near)] : []),
  ]);
}

function restated(answer: Answer): string {
  return `${MESSAGES[answer.language].question}: ${shorten(answer.question, OWN_LIMITS.restatedQuestion)}`;
}

function nearQuestions(answer: Answer): string | undefined {
  const questions = answer.suggestions
    .slice(0, OWN_LIMITS.suggestions)
    .map((question) => shorten(question, OWN_LIMITS.suggestion));
  return questions.length > 0 ? `${MESSAGES[answer.language].near}: ${questions.join(' · ')}` : undefined;
}

import type { Answer, Status } from '../answering';
import type { Article } from '../knowledge';

const STANDING: Readonly<Record<Status, number>> = {
  answered: 4,
  corrected: 3,
  smalltalk: 2,
  not_in_article: 1,
  unclear: 0,
};

/** How near an article came to the question, for when none answers it. */
const nearness = (answer: Answer): number => answer.explanation.passages[0]?.score ?? 0;

/** The best of the articles' answers: one that answers before one that corrects, then the surer, then the nearer. */
export function best(answers: readonly Answer[]): number {
  const order = answers
    .map((answer, at) => ({ answer, at }))
    .sort(
      (a, b) =>
        STANDING[b.answer.status] - STANDING[a.answer.status] ||
        (STANDING[a.answer.status] > 2
          ? b.answer.confidence - a.answer.confidence
          : nearness(b.answer) - nearness(a.answer)),
    );
  return order[0]?.at ?? 0;
}

/** With several articles an answer says which one it is from. */
export function named(answer: Answer, article: Article): Answer {
  if (answer.status !== 'answered' && answer.status !== 'corrected') return answer;
  const name = article.name[answer.language];
  return { ...answer, answer: `${answer.answer} ${answer.language === 'ko' ? `(출처: ${name})` : `(from: ${name})`}` };
}

import type { Answer, Room, Status } from '../answering';
import type { Article } from '../knowledge';
import { entityOf } from '../understanding';

const STANDING: Readonly<Record<Status, number>> = {
  answered: 4,
  corrected: 3,
  smalltalk: 2,
  not_in_article: 1,
  unclear: 0,
};

/** Says something of an article. */
export const isSettled = ({ status }: Answer): boolean => status === 'answered' || status === 'corrected';

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

/** Names that another article's words may be, though this one does not know them. */
const PROPER =
  /^(company|company-group|university|institute|outlet|person|alliance|event|place|device|platform|content)$/;

/** Names in the question that only other articles know: whatever this one says of the rest is not what was asked. */
export function strangersTo(room: Room, question: string, rooms: readonly Room[]): string[] {
  const own = room.read(question).tokens.filter((token) => entityOf(token) !== undefined);
  return rooms.flatMap((other) =>
    other === room
      ? []
      : other.read(question).tokens.flatMap((token) => {
          const type = other.world.entity(entityOf(token) ?? '')?.type ?? '';
          const known = own.some((mine) => mine.start < token.end && mine.end > token.start);
          return PROPER.test(type) && !known && !token.mended ? [token.text] : [];
        }),
  );
}

/** True where no name says which article is meant. */
export const namesNothing = (question: string, rooms: readonly Room[]): boolean =>
  rooms.every((room) => room.read(question).tokens.every((token) => (entityOf(token) ?? 'ai') === 'ai'));

/** A question of whatever article there is ("기자가 누구야?") has an answer for each. */
export function forEach(answers: readonly Answer[], articles: readonly Article[]): Answer | undefined {
  const all = answers
    .map((answer, at) => ({ answer, article: articles[at] as Article }))
    .filter(({ answer }) => isSettled(answer));
  const [first] = all;
  if (!first || all.length < 2) return undefined;
  const { language } = first.answer;
  return {
    ...first.answer,
    status: all.some(({ answer }) => answer.status === 'corrected') ? 'corrected' : 'answered',
    answer: all.map(({ answer, article }) => `${article.name[language]}: ${answer.answer}`).join('\n'),
    citations: all.flatMap(({ answer }) => answer.citations),
    facts: all.flatMap(({ answer }) => answer.facts),
    entities: [...new Set(all.flatMap(({ answer }) => answer.entities))],
    confidence: Math.min(...all.map(({ answer }) => answer.confidence)),
  };
}

/** With several articles an answer says which one it is from, and a refusal where it looked. */
export function named(answer: Answer, articles: readonly Article[]): Answer {
  const names = articles.map(({ name }) => name[answer.language]).join(answer.language === 'ko' ? ', ' : '; ');
  const korean = answer.language === 'ko';
  if (isSettled(answer))
    return { ...answer, answer: `${answer.answer} ${korean ? `(출처: ${names})` : `(from: ${names})`}` };
  if (answer.status !== 'not_in_article') return answer;
  return { ...answer, answer: `${answer.answer} ${korean ? `(찾아본 기사: ${names})` : `(looked in: ${names})`}` };
}

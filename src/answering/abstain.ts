import type { Answer } from './answer';
import type { Draft } from './draft';
import { notSaid, notSaidOf } from './messages';
import type { Ranked } from './ranking';
import { type Asked, factExplains, type World } from './world';

/** "The article does not say", naming the words that nothing accounts for. */
export function abstain(asked: Asked, world: World, ranked: readonly Ranked[]): Draft {
  const { language } = asked;
  const best = ranked[0];
  const fact = best?.candidate.ask.fact;
  const nowhere = asked.words.content.filter(
    (token) =>
      token.kind === 'unknown' || ![...world.corpus.facts.values()].some((one) => factExplains(token, one.fact, world)),
  );
  const open =
    nowhere.length > 0
      ? nowhere
      : fact
        ? asked.words.content.filter((token) => !factExplains(token, fact, world))
        : asked.words.content;
  const words = [...new Set((open.length > 0 ? open : asked.words.content).map((token) => token.text))].slice(0, 4);
  return {
    status: 'not_in_article',
    text: nowhere.length > 0 ? notSaid(words, language) : notSaidOf(words, language),
    facts: [],
    intent: best?.candidate.ask.key ?? 'none',
    role: asked.yesNo ? 'yesno' : (asked.words.roles[0] ?? 'none'),
    confidence: 1 - (best?.p ?? 0),
    unexplained: words,
    ...(best ? { evidence: best } : {}),
    reason:
      language === 'ko'
        ? open.length > 0
          ? `${words.map((word) => `'${word}'`).join(', ')}에 답할 사실이 없습니다.`
          : '물은 것을 말하는 사실이 없습니다.'
        : open.length > 0
          ? `No fact accounts for ${words.map((word) => `'${word}'`).join(', ')}.`
          : 'No fact says what was asked for.',
  };
}

/** An answer taken back because it leaves out names that are not this article's. */
export const refuse = (answer: Answer, words: readonly string[]): Answer => ({
  ...answer,
  status: 'not_in_article',
  answer: notSaidOf(
    [
      ...new Set([
        ...words,
        ...answer.explanation.matches.filter(({ as }) => as.startsWith('entity:')).map(({ text }) => text),
      ]),
    ].slice(0, 4),
    answer.language,
  ),
  citations: [],
  facts: [],
});

import type { Token } from '../understanding';
import { weightOf } from './accounting';
import { conflictsWith } from './conflict';
import { countsGroup } from './filter';
import type { Ranked } from './ranking';
import { DENY_IDF, NEGLIGIBLE_IDF } from './thresholds';
import { type Asked, factExplains, type World } from './world';

/** "기자 50명": the noun that a number counts is part of what is claimed. */
const isCounted = (token: Token, { language, reading: { tokens } }: Asked): boolean =>
  language === 'ko' && token.tail === '' && tokens[tokens.indexOf(token) + 1]?.kind === 'number';

/** The facts that come closest to what a question claims, whatever it asks for, with what they contradict in it. */
export function claims(asked: Asked, world: World, ranked: readonly Ranked[]) {
  const seen = new Set<string>();
  return ranked
    .flatMap((evidence) => {
      const { fact } = evidence.candidate.ask;
      if (seen.has(fact.id)) return [];
      seen.add(fact.id);
      const rest = asked.words.content.filter(
        (token) =>
          !factExplains(token, fact, world) &&
          !countsGroup(token, asked, world) &&
          (token.kind !== 'word' || weightOf(token, world.corpus) >= NEGLIGIBLE_IDF || isCounted(token, asked)),
      );
      const conflicts = conflictsWith(fact, asked.words.content, world).filter(
        ({ kind, token }) => kind !== 'number' || !countsGroup(token, asked, world),
      );
      const open = rest.filter((token) => !conflicts.some((conflict) => conflict.token === token));
      const shared = asked.words.content.filter(
        (token) => !rest.includes(token) && !conflicts.some((conflict) => conflict.token === token),
      );
      // 기사 says little of most facts and all of those that the byline gives
      const ofByline =
        fact.paragraphs.includes('byline') && asked.words.content.some((token) => token.concepts.includes('article'))
          ? DENY_IDF
          : 0;
      const agreement = ofByline + shared.reduce((sum, token) => sum + weightOf(token, world.corpus), 0);
      return [{ evidence, fact, rest, conflicts, open, agreement }];
    })
    .sort((a, b) => b.agreement - a.agreement || b.evidence.p - a.evidence.p);
}

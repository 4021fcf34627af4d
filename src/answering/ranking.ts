import type { Fact } from '../knowledge';
import type { Token } from '../understanding';
import { weightOf } from './accounting';
import type { Evidence } from './evidence';
import { logOdds, probability, type Weights } from './logistic';
import { NEGLIGIBLE_IDF } from './thresholds';
import { asksWithWhom } from './together';
import { type Asked, entitiesIn, type World } from './world';

/** To work somewhere is what every person of an article does. */
const EMPLOYMENT_ONLY = new Set(['work-job', 'belong', 'affiliation']);

export interface Ranked extends Evidence {
  readonly p: number;
  readonly left: readonly Token[];
}

/** The asks that the evidence speaks for, most probable first. */
export function rank(asked: Asked, world: World, weights: Weights): Ranked[] {
  const withWhom = asksWithWhom(asked);
  const boost = (fact: Fact) => (asked.context.includes(fact.id) ? 0.8 : 0);
  return world
    .gather(asked, 40)
    .filter(({ candidate }) => holdsNeeded(candidate.ask.fact, asked))
    .map((evidence) => {
      const fact = evidence.candidate.ask.fact;
      const isPerson = (id: string) => world.entity(id)?.type === 'person';
      const peopled =
        entitiesIn(fact.roles.who).some(isPerson) ||
        asked.entities.some((id) => isPerson(id) && world.words(fact).entities.has(id));
      const left = evidence.unexplained.filter(
        (token) =>
          weightOf(token, world.corpus) >= NEGLIGIBLE_IDF &&
          !token.concepts.includes('article') &&
          !(peopled && token.concepts.some((concept) => EMPLOYMENT_ONLY.has(concept))),
      );
      // no reason to correct a question about another
      const together =
        withWhom && evidence.candidate.ask.role === 'whom' && left.every(({ kind }) => kind !== 'entity');
      const p = probability(logOdds(evidence.features, weights) + boost(fact) + (together ? COMITATIVE : 0));
      return { ...evidence, left, p };
    })
    .sort((a, b) => b.p - a.p);
}

/** 누구랑 asks for the other party: what the wordings for it add to the odds. */
const COMITATIVE = 1.5;

/**
 * "사진에 누가 나와?" is asked of the people in a picture, though who provided it has both words as well: that is only
 * asked for by a word of giving.
 */
const holdsNeeded = ({ needs }: Fact, { text }: Asked): boolean =>
  needs.length === 0 ||
  needs.some((word) => (/^[a-z]/i.test(word) ? new RegExp(`\\b${word}`, 'i').test(text) : text.includes(word)));

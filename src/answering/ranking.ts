import type { Fact } from '../knowledge';
import type { Token } from '../understanding';
import { accountsFor, weightOf } from './accounting';
import { classesOf, nounTypes } from './classes';
import { idsOf } from './corpus';
import type { Evidence } from './evidence';
import { logOdds, probability, type Weights } from './logistic';
import { ANSWER_FROM, NEGLIGIBLE_IDF } from './thresholds';
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
      const matters = (token: Token) =>
        weightOf(token, world.corpus) >= NEGLIGIBLE_IDF &&
        !token.concepts.includes('article') &&
        !EXACT.test(token.text) &&
        !(peopled && token.concepts.some((concept) => EMPLOYMENT_ONLY.has(concept)));
      const left = evidence.unexplained.filter(matters);
      // no reason to correct a question about another
      const together =
        withWhom && evidence.candidate.ask.role === 'whom' && left.every(({ kind }) => kind !== 'entity');
      const p = probability(logOdds(evidence.features, weights) + boost(fact) + (together ? COMITATIVE : 0));
      const unsure = asked.words.content.filter((token) => isByChance(token, evidence) && matters(token));
      return { ...evidence, left: p < ANSWER_FROM ? [...left, ...unsure] : left, p };
    })
    .sort((a, b) => b.p - a.p);
}

/** How well the answer is to be told. */
const EXACT = /^(정확|exact|precise)/i;

/** Wordings of a fact of which this many use a word: with one the fact may have it by chance. */
const TWICE = 2;

/** A word that one wording of a fact uses and its sentence does not: no ground for what is unlikely anyhow. */
const isByChance = (token: Token, { fact, unexplained }: Evidence): boolean =>
  token.kind === 'word' &&
  !unexplained.includes(token) &&
  accountsFor(token, fact.said) < 0.5 &&
  idsOf(token).every((id) => (fact.words.get(id) ?? 0) < TWICE) &&
  classesOf(token).length === 0 &&
  nounTypes(token) === undefined;

/** 누구랑 asks for the other party: what the wordings for it add to the odds. */
const COMITATIVE = 1.5;

/**
 * "사진에 누가 나와?" is asked of the people in a picture, though who provided it has both words as well: that is only
 * asked for by a word of giving.
 */
const holdsNeeded = ({ needs }: Fact, { text }: Asked): boolean =>
  needs.length === 0 ||
  needs.some((word) => (/^[a-z]/i.test(word) ? new RegExp(`\\b${word}`, 'i').test(text) : text.includes(word)));

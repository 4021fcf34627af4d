import { ATTRIBUTE_CONCEPTS, asFineAs, datesAgree, entityOf, type Token } from '../understanding';
import { classesOf, nounTypes } from './classes';
import type { AskWords, Corpus, FactWords } from './corpus';
import { idsOf } from './corpus';

const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'last-final']);

/** Concepts of titles that one has or has not. */
export const TITLES: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'vice-chairman',
  'chairman',
  'ceo',
  'cto',
  'cfo',
  'professor',
  'division-head',
]);

/** Share of an ask's wordings that must use an attribute's word for it to be meant. */
const ATTRIBUTE_SHARE = 0.05;

/** A wording that speaks of a job does not make the former job asked for. */
const isAttribute = (concept: string): boolean => ATTRIBUTE_CONCEPTS.has(concept);

/** How far a bag of words accounts for a token: 1 the word itself, less a word of the same concept, 0 not. */
/** @param exact only the word itself counts, not its concepts: for words that near misses ask for */
export function accountsFor(token: Token, words: ReadonlyMap<string, number>, exact = false): number {
  let best = 0;
  for (const id of idsOf(token)) {
    if (!words.has(id)) continue;
    if (!id.startsWith('concept:')) return 1;
    if (!exact && !isAttribute(id.slice(8))) best = 0.8;
  }
  return exact ? best : Math.max(best, byParts(token, words), bySense(token, words));
}

/** A sense that fewer of a fact's wordings use is chance; at 3, near misses are answered by the way. */
const SENSE_FROM = 5;

/** A word in a sense that it has more seldom: enough to be accounted for, less than a synonym. */
const bySense = ({ concepts, senses }: Token, words: ReadonlyMap<string, number>): number =>
  !concepts.some(isAttribute) &&
  senses?.some((id) => !isAttribute(id) && (words.get(`concept:${id}`) ?? 0) >= SENSE_FROM)
    ? 0.6
    : 0;

/** A phrase by its words: all of a noun's (출시 시기), all but the verb of a verb's (사진 찍다). */
function byParts(token: Token, words: ReadonlyMap<string, number>): number {
  const parts = token.parts ?? [];
  const needed = parts.length > 1 && /다$/.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  // one syllable (발 of 발을 빼다) is in too many phrases to tell
  const telling = needed.some((id) => id.replace('word:', '').length > 1);
  return telling && needed.every((id) => words.has(id)) ? 0.8 : 0;
}

/** How far a fact accounts for a token: by its names, dates and numbers, its words, or the classes of its names. */
export function explains(token: Token, fact: FactWords): number {
  const { date: mention } = token;
  if (mention) {
    // February 14 is no day that what is dated by its month alone is known to be of
    return fact.dates.some((date) => datesAgree(mention, date) && asFineAs(mention, date)) ? 1 : 0;
  }
  if (token.kind === 'number') return fact.numbers.has(token.number ?? Number.NaN) ? 1 : 0;
  const entity = entityOf(token);
  if (entity && fact.entities.has(entity)) return 1;
  // people call a president CEO; whether somebody is one is not for wordings to say
  const exact = fact.missed(token);
  if (token.concepts.some((concept) => TITLES.has(concept))) return accountsFor(token, fact.said, exact);
  const byWord = accountsFor(token, fact.words, exact);
  if (exact) return byWord;
  if (byWord >= 0.8) return byWord;
  if (fact.listed && token.concepts.some((concept) => ORDINALS.has(concept))) return 0.8;
  const kind =
    classesOf(token).some((name) => fact.classes.has(name)) || nounTypes(token)?.some((type) => fact.types.has(type));
  return kind ? 0.8 : byWord;
}

/**
 * How far an ask, or else its fact, accounts for a token.
 * @param byFact how far the fact does, where that is known already
 */
export function accounted(
  token: Token,
  candidate: AskWords,
  fact: FactWords,
  byFact: number = explains(token, fact),
): number {
  if (token.concepts.some((concept) => TITLES.has(concept))) return byFact;
  const byAsk = accountsFor(token, candidate.words, fact.missed(token));
  // an attribute (돈, 나이) that a few wordings mention in passing is not what they ask for
  const firstMember = candidate.ask.fact.relation?.kind === 'founders' && /^founders?$/i.test(token.text);
  if (
    token.concepts.some(isAttribute) &&
    !firstMember &&
    !token.ids.some((id) => (candidate.words.get(id) ?? 0) >= candidate.wordings * ATTRIBUTE_SHARE)
  )
    return 0;
  return Math.max(byAsk, 0.95 * byFact);
}

/** The weight of a content token: its rarest reading, names a little more, words that may also be grammar less. */
export function weightOf(token: Token, corpus: Corpus): number {
  if (token.kind === 'unknown') return corpus.idf('');
  const entity = entityOf(token);
  if (entity) return corpus.idf(`entity:${entity}`) + 0.5;
  if (token.kind === 'date' || token.kind === 'number') return 2;
  const known = token.ids.filter((id) => id.startsWith('word:'));
  return Math.min(corpus.idf(''), ...known.map((id) => corpus.idf(id)));
}

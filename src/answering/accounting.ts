import { ATTRIBUTE_CONCEPTS, asFineAs, datesAgree, entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { classesOf, nounTypes } from './classes';
import type { AskWords, Corpus, FactWords } from './corpus';
import { idsOf } from './corpus';
import { perToken } from './per-token';

const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'last-final']);

/** Share of an ask's wordings that must use an attribute's word for it to be meant. */
const ATTRIBUTE_SHARE = 0.05;

/** A wording that speaks of a job does not make the former job asked for. */
const isAttribute = (concept: string): boolean => ATTRIBUTE_CONCEPTS.has(concept);

/** A sense that fewer of a fact's wordings use is chance; at 3, near misses are answered by the way. */
const SENSE_FROM = 5;

/** The words of a phrase that account for it: all of a noun's (출시 시기), all but the verb of a verb's (사진 찍다). */
function neededOf({ parts = [] }: Token): readonly string[] {
  const needed = parts.length > 1 && /다$/.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  // one syllable (발 of 발을 빼다) is in too many phrases to tell
  return needed.some((id) => id.replace('word:', '').length > 1) ? needed : [];
}

interface Traits {
  readonly ids: readonly string[];
  readonly needed: readonly string[];
  /** What else it may mean, if not an attribute. */
  readonly senses: readonly string[];
  readonly entity: string | undefined;
  readonly title: boolean;
  readonly attribute: boolean;
  readonly ordinal: boolean;
  readonly classes: readonly string[];
  readonly types: readonly string[];
}

/** What a token is to every fact alike. */
const traitsOf = perToken((token): Traits => {
  const attribute = token.concepts.some(isAttribute);
  const senses = attribute ? [] : (token.senses ?? []).filter((id) => !isAttribute(id));
  return {
    ids: idsOf(token),
    needed: neededOf(token),
    senses: senses.map((id) => `concept:${id}`),
    entity: entityOf(token),
    title: token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)),
    attribute,
    ordinal: token.concepts.some((concept) => ORDINALS.has(concept)),
    classes: classesOf(token),
    types: nounTypes(token) ?? [],
  };
});

/**
 * How far a bag of words accounts for a token: 1 the word itself, less a word of the same concept, 0 not.
 * @param exact only the word itself counts, not its concepts: for words that near misses ask for
 */
export function accountsFor(token: Token, words: ReadonlyMap<string, number>, exact = false): number {
  const { ids, needed, senses } = traitsOf(token);
  let best = 0;
  for (const id of ids) {
    if (!words.has(id)) continue;
    if (!id.startsWith('concept:')) return 1;
    if (!exact && !isAttribute(id.slice(8))) best = 0.8;
  }
  if (exact || best > 0) return best;
  if (needed.length > 0 && needed.every((id) => words.has(id))) return 0.8;
  // a word in a sense that it has more seldom: enough to be accounted for, less than a synonym
  return senses.some((id) => (words.get(id) ?? 0) >= SENSE_FROM) ? 0.6 : 0;
}

/** How far a fact accounts for a token: by its names, dates and numbers, its words, or the classes of its names. */
export function explains(token: Token, fact: FactWords): number {
  const { date: mention } = token;
  if (mention) {
    // February 14 is no day that what is dated by its month alone is known to be of
    return fact.dates.some((date) => datesAgree(mention, date) && asFineAs(mention, date)) ? 1 : 0;
  }
  if (token.kind === 'number') return fact.numbers.has(token.number ?? Number.NaN) ? 1 : 0;
  const { entity, title, ordinal, classes, types } = traitsOf(token);
  if (entity && fact.entities.has(entity)) return 1;
  // people call a president CEO; whether somebody is one is not for wordings to say
  const exact = fact.missed(token);
  if (title) return accountsFor(token, fact.said, exact);
  const byWord = accountsFor(token, fact.words, exact);
  if (exact) return byWord;
  if (byWord >= 0.8) return byWord;
  if (fact.listed && ordinal) return 0.8;
  const kind = classes.some((name) => fact.classes.has(name)) || types.some((type) => fact.types.has(type));
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
  const { title, attribute } = traitsOf(token);
  if (title) return byFact;
  const byAsk = accountsFor(token, candidate.words, fact.missed(token));
  // an attribute (돈, 나이) that a few wordings mention in passing is not what they ask for
  if (
    attribute &&
    !(candidate.ask.fact.relation?.kind === 'founders' && /^founders?$/i.test(token.text)) &&
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

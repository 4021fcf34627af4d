import type { Role } from '../knowledge';
import { ATTRIBUTE_CONCEPTS, asFineAs, datesAgree, entityOf, type Token, termsOf } from '../understanding';
import { classesOf, nounTypes } from './classes';
import type { Ask, AskWords, Corpus, FactWords, LearnedWording } from './corpus';
import { idsOf } from './corpus';
import { type Features, featuresOf } from './features';
import type { QuestionWords } from './question-words';
import { similarity } from './similarity';

/** How well one ask of a fact accounts for a question. */
export interface Evidence {
  readonly candidate: AskWords;
  readonly fact: FactWords;
  readonly features: Features;
  /** Content tokens that neither the ask nor its fact accounts for. */
  readonly unexplained: readonly Token[];
  readonly nearest: number;
  readonly share: number;
}

/** The roles that a question word may be answered by. */
export const FITTING: Readonly<Record<string, readonly Role[]>> = {
  who: ['who', 'whom'],
  org: ['who', 'whom', 'where', 'what', 'name'],
  when: ['when'],
  where: ['where', 'name'],
  why: ['why'],
  how: ['how'],
  count: ['count'],
  amount: ['count', 'how'],
  what: ['what', 'name', 'title', 'who', 'whom'],
  list: [],
};

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

/** How many wordings are compared in full: enough that every likely fact has its nearest among them. */
const HITS = 80;
/** Share of an ask's wordings that must use an attribute's word for it to be meant. */
const ATTRIBUTE_SHARE = 0.05;
/** A question word tells as much as a middling content word. */
const ROLE_WEIGHT = 1.5;

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

/** How far an ask, or else its fact, accounts for a token. */
export function accounted(token: Token, candidate: AskWords, fact: FactWords): number {
  const byFact = explains(token, fact);
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

/** How many of the most similar wordings are asked for the same thing; each votes with the square of its likeness. */
const VOTERS = 12;

function countVotes(ballots: readonly { ask: Ask; alike: number }[]): {
  asks: Map<string, number>;
  facts: Map<string, number>;
} {
  const asks = new Map<string, number>();
  const facts = new Map<string, number>();
  const voters = [...ballots].sort((a, b) => b.alike - a.alike).slice(0, VOTERS);
  const total = voters.reduce((sum, { alike }) => sum + alike * alike, 0) || 1;
  for (const { ask, alike } of voters) {
    const vote = (alike * alike) / total;
    asks.set(ask.key, (asks.get(ask.key) ?? 0) + vote);
    facts.set(ask.fact.id, (facts.get(ask.fact.id) ?? 0) + vote);
  }
  return { asks, facts };
}

/** The shares of all of a fact's roles together. */
function byFact(shares: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, share] of shares) {
    const fact = key.slice(0, key.lastIndexOf('.'));
    sums.set(fact, (sums.get(fact) ?? 0) + share);
  }
  return sums;
}

/** Every ask's evidence for a question, best first by a plain score; the decision weighs the first few. */
export function gather(question: QuestionWords, corpus: Corpus, limit: number): Evidence[] {
  const terms = termsOf(question.tokens, corpus.vocabulary);
  const shares = new Map(corpus.classify(terms).map(({ label, share }) => [label, share]));
  const weighed = new Map(corpus.weigh(terms).map(({ label, share }) => [label, share]));
  const nearest = new Map<string, number>();
  const similar = new Map<string, number>();
  const ballots: { ask: Ask; alike: number }[] = [];
  const weigh = (token: Token) => (token.kind === 'role' ? ROLE_WEIGHT : weightOf(token, corpus));
  for (const hit of corpus.index(terms, HITS)) {
    const { ask, tokens } = corpus.wordings[hit.id] as LearnedWording;
    nearest.set(ask.key, Math.max(nearest.get(ask.key) ?? 0, hit.share));
    const alike = similarity(question.tokens, tokens, weigh);
    similar.set(ask.key, Math.max(similar.get(ask.key) ?? 0, alike));
    ballots.push({ ask, alike });
  }
  const votes = countVotes(ballots);
  const weights = question.content.map((token) => weightOf(token, corpus));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const quick = corpus.asks.map((candidate) => {
    const fact = corpus.facts.get(candidate.ask.fact.id) as FactWords;
    let covered = 0;
    question.content.forEach((token, at) => {
      covered += (weights[at] as number) * accounted(token, candidate, fact);
    });
    const share = shares.get(candidate.ask.key) ?? 0;
    const weight = weighed.get(candidate.ask.key) ?? 0;
    const near = nearest.get(candidate.ask.key) ?? 0;
    const alike = similar.get(candidate.ask.key) ?? 0;
    return {
      candidate,
      fact,
      share,
      weight,
      near,
      alike,
      score: (total > 0 ? covered / total : 0) + share + weight + near + alike,
    };
  });
  quick.sort((a, b) => b.score - a.score);
  const best = quick.slice(0, limit);
  const factShares = byFact(shares);
  const factWeights = byFact(weighed);
  const strangers = new Set(
    question.content.filter(
      (token) =>
        (token.kind === 'unknown' || token.kind === 'word') &&
        ![...corpus.facts.values()].some((fact) => explains(token, fact) >= 0.5),
    ),
  );
  const topShare = Math.max(...shares.values(), 0);
  const topWeight = Math.max(...weighed.values(), 0);
  const topNear = Math.max(...nearest.values(), 0);
  const topAlike = Math.max(...similar.values(), 0);
  return best.map(({ candidate, fact, share, weight, near, alike }) => {
    const unexplained = question.content.filter((token) => accounted(token, candidate, fact) < 0.5);
    const features = featuresOf({
      question,
      candidate,
      fact,
      corpus,
      weights,
      total,
      share,
      near,
      topShare,
      topNear,
      factShare: factShares.get(fact.fact.id) ?? 0,
      weight,
      topWeight,
      factWeight: factWeights.get(fact.fact.id) ?? 0,
      strangers,
      alike,
      topAlike,
      vote: votes.asks.get(candidate.ask.key) ?? 0,
      factVote: votes.facts.get(fact.fact.id) ?? 0,
    });
    return { candidate, fact, features, unexplained, nearest: near, share };
  });
}

import type { Role } from '../knowledge';
import { type Token, termsOf } from '../understanding';
import { accounted, explains, weightOf } from './accounting';
import type { Ask, AskWords, Corpus, FactWords, LearnedWording } from './corpus';
import { type Features, featuresOf } from './features';
import type { QuestionWords } from './question-words';
import { type Comparable, comparablesOf, similarity } from './similarity';

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

/** How many wordings are compared in full: enough that every likely fact has its nearest among them. */
const HITS = 80;
/** A question word tells as much as a middling content word. */
const ROLE_WEIGHT = 1.5;

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

const weigherOf =
  (corpus: Corpus) =>
  (token: Token): number =>
    token.kind === 'role' ? ROLE_WEIGHT : weightOf(token, corpus);

const known = new WeakMap<Corpus, (at: number) => readonly Comparable[]>();

/** The wordings of a corpus as questions are compared with them, each made ready when it is first needed. */
function comparablesIn(corpus: Corpus): (at: number) => readonly Comparable[] {
  let comparables = known.get(corpus);
  if (!comparables) {
    const ready: Comparable[][] = [];
    comparables = (at) => {
      ready[at] ??= comparablesOf((corpus.wordings[at] as LearnedWording).tokens, weigherOf(corpus));
      return ready[at];
    };
    known.set(corpus, comparables);
  }
  return comparables;
}

/** Every ask's evidence for a question, best first by a plain score; the decision weighs the first few. */
export function gather(question: QuestionWords, corpus: Corpus, limit: number): Evidence[] {
  const terms = termsOf(question.tokens, corpus.vocabulary);
  const shares = new Map(corpus.classify(terms).map(({ label, share }) => [label, share]));
  const weighed = new Map(corpus.weigh(terms).map(({ label, share }) => [label, share]));
  const nearest = new Map<string, number>();
  const similar = new Map<string, number>();
  const ballots: { ask: Ask; alike: number }[] = [];
  const comparables = comparablesIn(corpus);
  const asked = comparablesOf(question.tokens, weigherOf(corpus));
  for (const hit of corpus.index(terms, HITS)) {
    const { ask } = corpus.wordings[hit.id] as LearnedWording;
    nearest.set(ask.key, Math.max(nearest.get(ask.key) ?? 0, hit.share));
    const alike = similarity(asked, comparables(hit.id));
    similar.set(ask.key, Math.max(similar.get(ask.key) ?? 0, alike));
    ballots.push({ ask, alike });
  }
  const votes = countVotes(ballots);
  const weights = question.content.map((token) => weightOf(token, corpus));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const explained = new Map(
    [...corpus.facts].map(([id, fact]) => [id, question.content.map((token) => explains(token, fact))]),
  );
  const quick = corpus.asks.map((candidate) => {
    const fact = corpus.facts.get(candidate.ask.fact.id) as FactWords;
    const byFact = explained.get(candidate.ask.fact.id) as number[];
    let covered = 0;
    question.content.forEach((token, at) => {
      covered += (weights[at] as number) * accounted(token, candidate, fact, byFact[at]);
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
      (token, at) =>
        (token.kind === 'unknown' || token.kind === 'word') &&
        ![...explained.values()].some((byFact) => (byFact[at] as number) >= 0.5),
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

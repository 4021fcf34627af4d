import { entityOf, type Token } from '../understanding';
import { accounted, accountsFor } from './accounting';
import type { AskWords, Corpus, FactWords } from './corpus';
import { FITTING } from './evidence';
import type { QuestionWords } from './question-words';

/** What the decision looks at, in this order. Each is a number that a person can check against the question. */
export const FEATURE_NAMES = [
  'bias',
  'askCoverage', // share of the question's idf that wordings for this very role account for
  'factCoverage', // the same for everything known of the fact
  'complete', // nothing but words of little weight is left over
  'unexplained', // idf of the heaviest content word left over, in units of the rarest word's
  'unexplainedShare', // share of the idf left over
  'strangers', // words that no fact at all accounts for
  'foreignNames', // names of the article that the fact has nothing to do with
  'roleFits', // the question word fits the role: 1, no question word: 0.5, else 0
  'roleShare', // share of this role's wordings that use one of the question's question words
  'completeAndFits',
  'similarity', // with the most similar wording, words missing on either side counting against it
  'similarityMargin', // how far that is from the best of all asks
  'votes', // share of the most similar wordings that ask for this
  'factVotes', // and for any role of the fact
  'nearest', // the most similar wording, compared with the most similar of all
  'askShare', // the classifier's share for this role of the fact
  'factShare', // and for all roles of the fact
  'classifierIsTop',
  'weighedShare', // the second classifier's share for this role of the fact
  'weighedLog', // its logarithm, from 0 down to -1 at a millionth
  'weighedFactShare', // and for all roles of the fact
  'weighedIsTop',
  'indexIsTop',
  'agreement', // index and classifier both put it first
  'short', // 1 for one content word, falling with more
  'mended', // share of words that were not typed like this
  'noAnchor', // neither a name nor a rare word in common
] as const;

export type Features = readonly number[];

interface Inputs {
  readonly question: QuestionWords;
  readonly candidate: AskWords;
  readonly fact: FactWords;
  readonly corpus: Corpus;
  readonly weights: readonly number[];
  readonly total: number;
  readonly share: number;
  readonly near: number;
  readonly topShare: number;
  readonly topNear: number;
  readonly factShare: number;
  readonly weight: number;
  readonly topWeight: number;
  readonly factWeight: number;
  readonly strangers: ReadonlySet<Token>;
  readonly alike: number;
  readonly topAlike: number;
  readonly vote: number;
  readonly factVote: number;
}

export function featuresOf(inputs: Inputs): Features {
  const {
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
    factShare,
    weight,
    topWeight,
    factWeight,
    strangers,
    alike,
    topAlike,
    vote,
    factVote,
  } = inputs;
  const { content, roles } = question;
  const rarest = corpus.idf('');
  let asked = 0;
  let known = 0;
  let heaviest = 0;
  let left = 0;
  let foreign = 0;
  let anchor = 0;
  content.forEach((token, at) => {
    const idf = weights[at] as number;
    const byFact = accounted(token, candidate, fact);
    asked += idf * accountsFor(token, candidate.words);
    known += idf * byFact;
    if (byFact >= 0.5 && idf > 1) anchor = 1;
    if (byFact < 0.5) {
      heaviest = Math.max(heaviest, idf / rarest);
      left += idf;
      const entity = entityOf(token);
      if (entity && !fact.entities.has(entity)) foreign += 1;
    }
  });
  const fits = roles.filter((role) => role !== 'list');
  const roleFits = fits.length === 0 ? 0.5 : fits.some((role) => FITTING[role]?.includes(candidate.ask.role)) ? 1 : 0;
  const roleShare = Math.max(
    0,
    ...roles.map((role) => (candidate.words.get(`role:${role}`) ?? 0) / candidate.wordings),
  );
  const classifierIsTop = topShare > 0 && share === topShare ? 1 : 0;
  const indexIsTop = topNear > 0 && near === topNear ? 1 : 0;
  const complete = content.length > 0 && heaviest * rarest < 1.3 ? 1 : 0;
  return [
    1,
    total > 0 ? asked / total : 0,
    total > 0 ? known / total : 0,
    complete,
    Math.min(1.5, heaviest),
    total > 0 ? left / total : 1,
    Math.min(2, strangers.size),
    Math.min(2, foreign),
    roleFits,
    roleShare,
    complete * (roleFits === 1 ? 1 : roleFits === 0 ? 0 : 0.5),
    alike,
    topAlike - alike,
    vote,
    factVote,
    topNear > 0 ? near / topNear : 0,
    share,
    factShare,
    classifierIsTop,
    weight,
    Math.max(-1, Math.log(weight + 1e-6) / Math.log(1e6)),
    factWeight,
    topWeight > 0 && weight === topWeight ? 1 : 0,
    indexIsTop,
    classifierIsTop * indexIsTop,
    1 / Math.max(1, content.length),
    content.length > 0 ? content.filter((token) => token.mended).length / content.length : 0,
    content.length === 0 || anchor === 0 ? 1 : 0,
  ];
}

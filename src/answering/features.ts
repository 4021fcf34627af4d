import { entityOf, type Token } from '../understanding';
import type { AskWords, Corpus, FactWords } from './corpus';
import { accountsFor, explains, FITTING, type QuestionWords } from './evidence';

/** What the decision looks at, in this order. Each is a number that a person can check against the question. */
export const FEATURE_NAMES = [
  'bias',
  'askCoverage', // share of the question's idf that wordings for this very role account for
  'factCoverage', // the same for everything known of the fact
  'unexplained', // idf of the heaviest content word left over, in units of the rarest word's
  'unexplainedShare', // share of the idf left over
  'unknownWords', // words nobody knows
  'foreignEntities', // names of the article that the fact has nothing to do with
  'roleFits', // the question word fits the role: 1, no question word: 0.5, else 0
  'roleShare', // share of this role's wordings that use one of the question's question words
  'nearest', // the most similar wording, as a share of the best possible score
  'nearestMargin', // how far that is from the best of all
  'classifier', // the classifier's share for this ask
  'classifierIsTop',
  'indexIsTop',
  'agreement', // index and classifier both put it first
  'short', // 1 for one content word, falling with more
  'mended', // share of words that were not typed like this
  'noAnchor', // neither a name nor a rare word in common
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];
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
  readonly unexplained: readonly Token[];
}

export function featuresOf(inputs: Inputs): Features {
  const { question, candidate, fact, corpus, weights, total, share, near, topShare, topNear } = inputs;
  const { content, roles } = question;
  const rarest = corpus.idf('');
  let asked = 0;
  let known = 0;
  let heaviest = 0;
  let left = 0;
  let unknown = 0;
  let foreign = 0;
  let anchor = 0;
  content.forEach((token, at) => {
    const weight = weights[at] as number;
    const byAsk = accountsFor(token, candidate.words);
    const byFact = Math.max(byAsk, explains(token, fact));
    asked += weight * byAsk;
    known += weight * byFact;
    if (byFact >= 0.5 && weight > 1) anchor = 1;
    if (byFact < 0.5) {
      heaviest = Math.max(heaviest, weight / rarest);
      left += weight;
      if (token.kind === 'unknown') unknown += 1;
      const entity = entityOf(token);
      if (entity && !fact.entities.has(entity)) foreign += 1;
    }
  });
  const fits = roles.filter((role) => role !== 'list');
  const roleFits = fits.length === 0 ? 0.5 : fits.some((role) => FITTING[role]?.includes(candidate.ask.role)) ? 1 : 0;
  const roleShare = Math.max(0, ...roles.map((role) => (candidate.words.get(`role:${role}`) ?? 0) / candidate.wordings));
  const classifierIsTop = topShare > 0 && share === topShare ? 1 : 0;
  const indexIsTop = topNear > 0 && near === topNear ? 1 : 0;
  const share01 = total > 0 ? left / total : 1;
  return [
    1,
    total > 0 ? asked / total : 0,
    total > 0 ? known / total : 0,
    Math.min(1.5, heaviest),
    share01,
    Math.min(2, unknown),
    Math.min(2, foreign),
    roleFits,
    roleShare,
    near,
    topNear - near,
    share,
    classifierIsTop,
    indexIsTop,
    classifierIsTop * indexIsTop,
    1 / Math.max(1, content.length),
    content.length > 0 ? content.filter((token) => token.mended).length / content.length : 0,
    content.length === 0 || anchor === 0 ? 1 : 0,
  ];
}

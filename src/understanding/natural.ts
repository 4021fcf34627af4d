import type * as Classifiers from 'natural/lib/natural/classifiers/index.js';
import type * as Stemmers from 'natural/lib/natural/stemmers/index.js';

// The package's root loads database drivers, and its folders, which alone have types, the lexicons of two languages.
const BayesClassifier: typeof Classifiers.BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier.js');
const PorterStemmer: typeof Stemmers.PorterStemmer = require('natural/lib/natural/stemmers/porter_stemmer.js');

/** The tagger's lexicon, from newspapers: what stands in it is a word of its own and no slip for another. */
const LEXICON: Readonly<
  Record<string, unknown>
> = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');

/** True for an English word in lower case: discount, fried. */
export const isEnglishWord = (word: string): boolean => Object.hasOwn(LEXICON, word);

/** The same few thousand words are asked for, of which an article has some hundred. */
const REMEMBERED_STEMS = 20_000;
const stems = new Map<string, string>();

/** The stem of an English word: cooperating // 'cooper'. */
export function stemEnglish(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = PorterStemmer.stem(word.toLowerCase());
    if (stems.size >= REMEMBERED_STEMS) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

export interface Classified {
  readonly label: string;
  /** Share of the classifier's belief, from 0 to 1; not calibrated, and never a reason to answer. */
  readonly share: number;
}

export interface LabelledTokens {
  readonly label: string;
  readonly tokens: readonly string[];
}

/** A trained classifier: the labels of an utterance's tokens, best first. */
export type Classify = (tokens: readonly string[]) => Classified[];

/** Words that one utterance alone has tell labels apart by chance. */
const MIN_UTTERANCES = 2;

/** The part of natural's classifier that counts and weighs, which its types leave out. */
interface Counts {
  smoothing: number;
  readonly classFeatures: Record<string, Record<number, number>>;
  addExample(features: readonly number[], label: string): void;
}

/**
 * natural's classifier over token lists that are ready made. It takes a text as one number for every feature that there
 * is; here, a text is the few features that it has.
 */
class TokenClassifier extends BayesClassifier {
  private readonly places = new Map<string, number>();

  learn(rows: readonly LabelledTokens[], smoothing: number): void {
    const times = new Map<string, number>();
    for (const { tokens } of rows) for (const token of new Set(tokens)) times.set(token, (times.get(token) ?? 0) + 1);
    for (const [token, count] of times) if (count >= MIN_UTTERANCES) this.places.set(token, this.places.size);
    const counts = (this as unknown as { classifier: Counts }).classifier;
    counts.smoothing = smoothing;
    for (const { label, tokens } of rows) {
      if (tokens.length === 0) continue;
      // counts the utterance for its label
      counts.addExample([], label);
      const features = counts.classFeatures[label] as Record<number, number>;
      for (const place of this.placesOf(tokens)) features[place] = (features[place] ?? smoothing) + 1;
    }
  }

  /** The features' places by name, as natural takes the few that are there; last first, the order in which it adds up all. */
  override textToFeatures(observation: string | string[]): number[] {
    const features: Record<string, number> = {};
    for (const place of this.placesOf(observation).sort((a, b) => b - a)) features[`at ${place}`] = place;
    return features as unknown as number[];
  }

  private placesOf(tokens: Iterable<string>): number[] {
    return [...new Set(tokens)].flatMap((token) => this.places.get(token) ?? []);
  }
}

/*
 * Smoothing 0.3 instead of 1: with some 30 utterances a label, 1 drowns the rare words that tell labels apart.
 */
const SMOOTHING = 0.3;

/** Trains naive Bayes on token lists. It has no idea of "none of these": a label comes back even for no tokens. */
export function trainClassifier(rows: readonly LabelledTokens[]): Classify {
  const classifier = new TokenClassifier();
  classifier.learn(rows, SMOOTHING);
  return (tokens) => {
    if (rows.length === 0) return [];
    const raw = classifier.getClassifications([...tokens]) as { label: string; value: number }[];
    const total = raw.reduce((sum, { value }) => sum + value, 0);
    return raw
      .map(({ label, value }) => ({ label, share: total > 0 ? value / total : 0 }))
      .sort((a, b) => b.share - a.share);
  };
}

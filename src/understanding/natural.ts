// The package's root loads database drivers and takes half a second; these folders do not.
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

/** The stem of an English word: cooperating // 'cooper'. */
export const stemEnglish = (word: string): string => PorterStemmer.stem(word.toLowerCase());

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

/** Trains naive Bayes on token lists. It has no idea of "none of these": a label comes back even for no tokens. */
export function trainClassifier(rows: readonly LabelledTokens[]): Classify {
  const stemmer = { tokenizeAndStem: (text: string) => text.split(' ') };
  // smoothing 0.3 instead of 1: with some 25 utterances a label, 1 drowns the rare words that tell labels apart
  const classifier = new BayesClassifier(stemmer as never, 0.3);
  for (const { label, tokens } of rows) if (tokens.length > 0) classifier.addDocument([...tokens], label);
  if (rows.length > 0) classifier.train();
  return (tokens) => {
    if (rows.length === 0) return [];
    const raw = classifier.getClassifications([...tokens]) as { label: string; value: number }[];
    const total = raw.reduce((sum, { value }) => sum + value, 0);
    return raw.map(({ label, value }) => ({ label, share: total > 0 ? value / total : 0 })).sort((a, b) => b.share - a.share);
  };
}

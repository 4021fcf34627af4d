import { type Classified, type Confusion, confusions } from './confusions';
import { shuffle } from './shuffle';
import { groupBy } from './tally';

export interface Labelled {
  readonly text: string;
  readonly label: string;
}

export interface CrossValidationOptions {
  readonly rows: readonly Labelled[];
  /** Learns from rows; the function it returns names the label of a text. */
  readonly train: (rows: readonly Labelled[]) => (text: string) => string;
  readonly folds?: number;
  readonly seed?: number;
}

export interface CrossValidation {
  readonly rows: number;
  readonly labels: number;
  readonly right: number;
  /** From 0 to 1, each text classified by a classifier that never saw it. */
  readonly accuracy: number;
  /** Of each fold, from 0 to 1. */
  readonly foldAccuracies: readonly number[];
  readonly confusions: readonly Confusion[];
}

/**
 * Cross-validation with a seeded shuffle. Every label is spread over the folds as evenly as it goes.
 * Throws a RangeError when there are fewer different texts than folds, or fewer than two folds.
 */
export function crossValidate({ rows, train, folds = 5, seed = 1 }: CrossValidationOptions): CrossValidation {
  const parts = deal(rows, folds, seed);
  const classified = parts.map((held) => {
    const classify = train(parts.filter((part) => part !== held).flat());
    return held.map(({ text, label }): Classified => ({ text, expected: label, got: classify(text) }));
  });

  const all = classified.flat();
  const right = countRight(all);
  return {
    rows: all.length,
    labels: new Set(all.map((one) => one.expected)).size,
    right,
    accuracy: right / all.length,
    foldAccuracies: classified.map((fold) => countRight(fold) / fold.length),
    confusions: confusions(all),
  };
}

function deal(rows: readonly Labelled[], folds: number, seed: number): Labelled[][] {
  // A text in two folds would be tested by a classifier that has learnt it.
  const unique = [...new Map(rows.map((row) => [row.text, row])).values()];
  if (!Number.isInteger(folds) || folds < 2 || unique.length < folds) {
    throw new RangeError(`crossValidate: ${unique.length} different texts do not fill ${folds} folds (at least 2)`);
  }
  const spread = [...groupBy(shuffle(unique, seed), (row) => row.label).values()].flat();
  return Array.from({ length: folds }, (_, fold) => spread.filter((_row, index) => index % folds === fold));
}

function countRight(classified: readonly Classified[]): number {
  return classified.filter(({ expected, got }) => expected === got).length;
}

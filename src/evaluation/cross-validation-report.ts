import type { CrossValidation } from './cross-validate';
import { oneLine } from './one-line';
import { table } from './table';
import { percent } from './tally';

/** A cross-validation as text: the accuracy, its spread over the folds, and the `top` confusions. */
export function crossValidationReport(result: CrossValidation, top = 20): string {
  const { rows, labels, right, foldAccuracies } = result;
  const folds = foldAccuracies.map((accuracy) => percent(accuracy, 1)).join(', ');
  const confused = result.confusions
    .slice(0, top)
    .map(({ count, expected, got, example }) => [String(count), `${expected} > ${got}`, oneLine(example, 60)]);
  return [
    `${rows} utterances, ${labels} labels, ${foldAccuracies.length} folds: right ${right} (${percent(right, rows)})`,
    `per fold: ${folds}`,
    ...(confused.length > 0 ? [table([['times', 'expected > got', 'such as'], ...confused])] : []),
  ].join('\n');
}

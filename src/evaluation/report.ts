import type { Result } from './run-cases';
import { shortcoming } from './shortcomings';
import { totals } from './totals';

export interface ReportOptions {
  /** Leave out everything that shows a question. */
  readonly totalsOnly?: boolean | undefined;
}

/** A run as text: first the counts, then every wrong reply, then every missed one. */
export function report(results: readonly Result[], { totalsOnly = false }: ReportOptions = {}): string {
  if (totalsOnly) return totals(results);
  const short = (['wrong', 'missed'] as const).flatMap((grade) => results.filter((one) => one.grade === grade));
  return [totals(results), ...short.map(shortcoming)].join('\n\n');
}

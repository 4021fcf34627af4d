import type { Status } from '../bot';
import { kindOf } from './case';
import { GRADES } from './grade';
import { oneLine } from './one-line';
import type { Result } from './run-cases';
import { table } from './table';
import { groupBy, percent, tally } from './tally';

const STATUSES: readonly Status[] = ['answered', 'corrected', 'not_in_article', 'unclear', 'smalltalk'];

/** The counts of a run: in all, per kind, language and category, and which kind got which status. Shows no question. */
export function totals(results: readonly Result[]): string {
  const all = tally(results);
  const shares = GRADES.map((grade) => `${grade} ${all[grade]} (${percent(all[grade], all.all)})`);
  return [
    `${all.all} questions: ${shares.join(', ')}`,
    breakdown('kind', results, (one) => kindOf(one.case)),
    breakdown('language', results, (one) => one.case.lang),
    breakdown('category', results, (one) => one.case.cat),
    statuses(results),
  ].join('\n\n');
}

function breakdown(name: string, results: readonly Result[], keyOf: (result: Result) => string): string {
  const rows = [...groupBy(results, keyOf)].map(([key, group]) => {
    const counts = tally(group);
    const cells = GRADES.flatMap((grade) => [String(counts[grade]), percent(counts[grade], counts.all)]);
    return [oneLine(key, 40), String(counts.all), ...cells];
  });
  return table([[name, 'all', ...GRADES.flatMap((grade) => [grade, '%'])], ...rows]);
}

function statuses(results: readonly Result[]): string {
  const rows = [...groupBy(results, (one) => kindOf(one.case))].map(([kind, group]) => [
    kind,
    ...STATUSES.map((status) => String(group.filter((one) => one.answer.status === status).length)),
  ]);
  return table([['kind', ...STATUSES], ...rows]);
}

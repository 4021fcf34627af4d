import type { Grade } from './grade';

export interface Tally {
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function tally(graded: readonly { readonly grade: Grade }[]): Tally {
  const count = (grade: Grade) => graded.filter((one) => one.grade === grade).length;
  return { all: graded.length, right: count('right'), wrong: count('wrong'), missed: count('missed') };
}

/** Groups by a key, in the order in which the keys first come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * A share in percent, for people.
 *
 * @example
 * percent(2, 3) // '66.7%'
 * percent(0, 0) // '-'
 */
export function percent(part: number, all: number): string {
  return all === 0 ? '-' : `${((100 * part) / all).toFixed(1)}%`;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/**
 * The nearest-rank percentile of some numbers, in any order; NaN of none.
 *
 * @example
 * percentile([3, 1, 2], 50) // 2
 * percentile([3, 1, 2], 99) // 3
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export interface InterleaveOptions<T> {
  readonly items: readonly T[];
  readonly first: (item: T) => unknown;
  readonly second: (item: T) => unknown;
  /** How often every item is measured with each. */
  readonly rounds: number;
  /** The time in milliseconds, as fine as it comes. */
  readonly now: () => number;
}

/**
 * Times two ways of doing the same, in milliseconds a call. Both see every item in turn and take turns in going first,
 * so that warming up, clearing up and a busy machine fall on both alike. One round before the first is not counted.
 */
export function interleave<T>({ items, first, second, rounds, now }: InterleaveOptions<T>): {
  first: Percentiles;
  second: Percentiles;
} {
  const times = { first: [] as number[], second: [] as number[] };
  const clock = (way: (item: T) => unknown, item: T) => {
    const start = now();
    way(item);
    return now() - start;
  };

  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, item] of items.entries()) {
      const swapped = (round + index) % 2 === 1;
      const early = clock(swapped ? second : first, item);
      const late = clock(swapped ? first : second, item);
      if (round === 0) continue;
      times.first.push(swapped ? late : early);
      times.second.push(swapped ? early : late);
    }
  }
  return { first: percentiles(times.first), second: percentiles(times.second) };
}

function percentiles(values: readonly number[]): Percentiles {
  return { p50: percentile(values, 50), p99: percentile(values, 99) };
}

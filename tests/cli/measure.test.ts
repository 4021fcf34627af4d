import { interleave, percentile } from '../../src/cli/measure';

describe('percentile', () => {
  it.each([
    { values: [3, 1, 2], percent: 50, found: 2 },
    { values: [3, 1, 2], percent: 99, found: 3 },
    { values: [4, 1, 3, 2], percent: 50, found: 2 },
    { values: [10, 9], percent: 0, found: 9 },
    { values: [7], percent: 99, found: 7 },
    { values: Array.from({ length: 1000 }, (_, index) => index + 1), percent: 99, found: 990 },
    { values: [], percent: 50, found: Number.NaN },
  ])('$percent of $values is $found', ({ values, percent, found }) => {
    expect(percentile(values, percent)).toBe(found);
  });
});

describe('interleave', () => {
  it('lets both take every item, and take turns in going first', () => {
    const calls: string[] = [];
    interleave({
      items: ['a', 'b'],
      first: (item) => calls.push(`1${item}`),
      second: (item) => calls.push(`2${item}`),
      rounds: 1,
      now: () => 0,
    });
    expect(calls).toEqual(['1a', '2a', '2b', '1b', '2a', '1a', '1b', '2b']);
  });

  it('books the time of each, and not that of the round before the first', () => {
    let time = 0;
    let calls = 0;
    const take = (long: number) => () => {
      calls += 1;
      time += calls <= 4 ? 1_000 : long;
    };
    const measured = interleave({ items: [1, 2], first: take(8), second: take(2), rounds: 5, now: () => time });
    expect(measured).toEqual({ first: { p50: 8, p99: 8 }, second: { p50: 2, p99: 2 } });
  });
});

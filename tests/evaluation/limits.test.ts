import { brokenLimits, type Limits } from '../../src/evaluation';

interface Row {
  readonly counts: readonly [right: number, wrong: number, missed: number];
  readonly limits: Limits;
  readonly broken: readonly string[];
}

const ROWS: Row[] = [
  { counts: [90, 5, 5], limits: { minRight: 90, maxWrong: 5 }, broken: [] },
  { counts: [0, 9, 1], limits: {}, broken: [] },
  { counts: [0, 0, 0], limits: { maxWrong: 0 }, broken: [] },
  { counts: [89, 6, 5], limits: { minRight: 90 }, broken: ['right 89 of 100 (89%) is under 90%'] },
  { counts: [89, 6, 5], limits: { maxWrong: 5 }, broken: ['wrong 6 of 100 (6%) is over 5%'] },
  { counts: [8996, 0, 1004], limits: { minRight: 90 }, broken: ['right 8996 of 10000 (89.96%) is under 90%'] },
  { counts: [0, 0, 0], limits: { minRight: 1 }, broken: ['right 0 of 0 (0%) is under 1%'] },
  {
    counts: [1, 1, 0],
    limits: { minRight: 60, maxWrong: 40 },
    broken: ['right 1 of 2 (50%) is under 60%', 'wrong 1 of 2 (50%) is over 40%'],
  },
];

describe('brokenLimits', () => {
  it.each(ROWS)('$counts within $limits: $broken', ({ counts: [right, wrong, missed], limits, broken }) => {
    expect(brokenLimits({ all: right + wrong + missed, right, wrong, missed }, limits)).toEqual(broken);
  });
});

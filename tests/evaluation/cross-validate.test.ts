import { confusions, crossValidate, crossValidationReport, type Labelled } from '../../src/evaluation';
import { shuffle } from '../../src/evaluation/shuffle';

const ROWS: Labelled[] = Array.from({ length: 40 }, (_, index) => ({
  text: `${index % 2 === 0 ? '누가' : '언제'} ${index}`,
  label: index % 2 === 0 ? 'who' : 'when',
}));

const firstWord = () => (text: string) => (text.startsWith('누가') ? 'who' : 'when');

describe('crossValidate', () => {
  it('tests every text once, by a classifier that never saw it', () => {
    const seen: string[] = [];
    const train = (rows: readonly Labelled[]) => {
      const known = new Set(rows.map((row) => row.text));
      expect(known.size).toBe(32);
      return (text: string) => {
        expect(known.has(text)).toBe(false);
        seen.push(text);
        return firstWord()(text);
      };
    };
    const { accuracy, right, rows, labels, confusions: confused } = crossValidate({ rows: ROWS, train });
    expect({ accuracy, right, rows, labels, confused }).toEqual({
      accuracy: 1,
      right: 40,
      rows: 40,
      labels: 2,
      confused: [],
    });
    expect(seen.sort()).toEqual(ROWS.map((row) => row.text).sort());
  });

  it('spreads every label over the folds', () => {
    const train = (rows: readonly Labelled[]) => {
      expect(rows.filter((row) => row.label === 'who')).toHaveLength(16);
      return firstWord();
    };
    expect(crossValidate({ rows: ROWS, train }).foldAccuracies).toEqual([1, 1, 1, 1, 1]);
  });

  it('counts a text that comes twice once', () => {
    expect(crossValidate({ rows: [...ROWS, ...ROWS], train: firstWord }).rows).toBe(40);
  });

  it('measures what goes wrong', () => {
    const result = crossValidate({ rows: ROWS, train: () => () => 'who' });
    expect(result.accuracy).toBe(0.5);
    expect(result.confusions).toEqual([
      { expected: 'when', got: 'who', count: 20, example: expect.stringContaining('언제') },
    ]);
  });

  it('depends on the seed alone', () => {
    const folds = (seed: number) => {
      const held: string[] = [];
      const classify = (text: string) => {
        held.push(text);
        return 'who';
      };
      crossValidate({ rows: ROWS, seed, train: () => classify });
      return held.join();
    };
    expect(folds(7)).toBe(folds(7));
    expect(folds(7)).not.toBe(folds(8));
  });

  it.each([
    { rows: ROWS.slice(0, 4), folds: 5 },
    { rows: [], folds: 5 },
    { rows: ROWS, folds: 1 },
    { rows: ROWS, folds: 2.5 },
  ])('refuses $folds folds of $rows.length rows', ({ rows, folds }) => {
    expect(() => crossValidate({ rows, folds, train: firstWord })).toThrow(RangeError);
  });
});

describe('confusions', () => {
  it('puts the most frequent first and leaves out what is right', () => {
    const pair = (expected: string, got: string, text = '') => ({ expected, got, text });
    expect(
      confusions([pair('a', 'b', '하나'), pair('a', 'a'), pair('c', 'a'), pair('c', 'a'), pair('b', 'a')]),
    ).toEqual([
      { expected: 'c', got: 'a', count: 2, example: '' },
      { expected: 'a', got: 'b', count: 1, example: '하나' },
      { expected: 'b', got: 'a', count: 1, example: '' },
    ]);
  });
});

describe('crossValidationReport', () => {
  it('gives the accuracy, its spread, and the top confusions', () => {
    const result = crossValidate({ rows: ROWS, train: () => () => 'who' });
    const [first, second, head, row] = crossValidationReport(result, 1).split('\n');
    expect(first).toBe('40 utterances, 2 labels, 5 folds: right 20 (50.0%)');
    expect(second).toBe('per fold: 50.0%, 50.0%, 50.0%, 50.0%, 50.0%');
    expect(head).toMatch(/^times +expected > got +such as$/);
    expect(row).toMatch(/^20 +when > who +언제 \d+$/);
  });

  it('has no table when nothing was confused', () => {
    expect(crossValidationReport(crossValidate({ rows: ROWS, train: firstWord })).split('\n')).toHaveLength(2);
  });
});

describe('shuffle', () => {
  it('keeps every item, leaves the given list alone, and moves something', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = shuffle(items, 1);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
    expect(items[49]).toBe(49);
  });
});

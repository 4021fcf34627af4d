import fc from 'fast-check';
import { editDistance, SpellingIndex } from '../../src/language';

/** The same by its definition, without the limit and without saving any work. */
function distanceByDefinition(a: string, b: string): number {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1);
    return Math.min(...ways);
  };
  return at(a.length, b.length);
}

// Few letters, so that words often share some.
const word = fc.string({ unit: fc.constantFrom('ㄱ', 'ㄴ', 'ㅏ', 'a'), maxLength: 5 });

describe('editDistance', () => {
  it.each([
    { a: '원팀', b: '원팀', distance: 0 },
    { a: 'samsung', b: 'samsng', distance: 1 },
    { a: 'samsung', b: 'smasung', distance: 1 },
    { a: 'kakao', b: 'kakko', distance: 1 },
    { a: 'kitten', b: 'sitting', distance: 3 },
    { a: '', b: 'ab', distance: 2 },
  ])('$a, $b: $distance', ({ a, b, distance }) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('is what its definition says, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        // Beyond the limit any number above it will do.
        expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(distanceByDefinition(a, b), limit + 1));
      }),
    );
  });
});

describe('SpellingIndex', () => {
  it('finds exactly the words within one edit, nearest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (known, asked) => {
        const index = new SpellingIndex<string>();
        for (const one of known) index.add(one, one);
        const found = index.near(asked);
        const expected = known.filter((one) => distanceByDefinition(one, asked) <= 1);
        expect(found.map(({ value }) => value).sort()).toEqual([...expected].sort());
        expect(found.map(({ distance }) => distance)).toEqual(found.map(({ distance }) => distance).sort());
      }),
    );
  });
});

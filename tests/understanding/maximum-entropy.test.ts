import { trainMaximumEntropy } from '../../src/understanding';

const rows = [
  { label: 'when', tokens: ['team', 'launch', 'when'] },
  { label: 'when', tokens: ['team', 'start', 'when'] },
  { label: 'who', tokens: ['team', 'launch', 'who'] },
  { label: 'who', tokens: ['team', 'join', 'who'] },
  { label: 'where', tokens: ['photo', 'launch', 'where'] },
  { label: 'where', tokens: ['photo', 'start', 'where'] },
];

describe('trainMaximumEntropy', () => {
  const classify = trainMaximumEntropy(rows);

  it.each([
    [['team', 'when'], 'when'],
    [['join', 'team', 'who'], 'who'],
    [['photo'], 'where'],
  ])('%j is %s', (tokens, label) => {
    expect(classify(tokens)[0]?.label).toBe(label);
  });

  it('gives shares that add up to one, best first', () => {
    const shares = classify(['launch', 'team']).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('has no preference for words that it never saw', () => {
    const shares = classify(['unseen']).map(({ share }) => share);
    for (const share of shares) expect(share).toBeCloseTo(1 / 3);
  });

  it('learns the same from the same', () => {
    expect(trainMaximumEntropy(rows)(['team', 'who'])).toEqual(classify(['team', 'who']));
  });

  it('knows nothing without anything to learn', () => {
    expect(trainMaximumEntropy([])(['team'])).toEqual([]);
  });
});

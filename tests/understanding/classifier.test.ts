import { trainClassifier } from '../../src/understanding';

const rows = [
  { label: 'launch.when', tokens: ['word:출범', 'role:when'] },
  { label: 'launch.when', tokens: ['word:출범', 'role:when', 'entity:one-team'] },
  { label: 'join.who', tokens: ['word:합류', 'role:who'] },
  { label: 'join.who', tokens: ['word:합류', 'role:who', 'entity:one-team'] },
];
const classify = trainClassifier(rows);

describe('trainClassifier', () => {
  it.each([
    { tokens: ['word:출범', 'role:when'], label: 'launch.when' },
    { tokens: ['word:합류'], label: 'join.who' },
    { tokens: ['role:who', 'entity:one-team'], label: 'join.who' },
    { tokens: ['word:모름', 'role:when'], label: 'launch.when' },
  ])('$tokens: $label', ({ tokens, label }) => {
    expect(classify(tokens)[0]?.label).toBe(label);
  });

  it('gives every label its share, best first', () => {
    const all = classify(['word:출범']);
    expect(all.map(({ label }) => label).sort()).toEqual(['join.who', 'launch.when']);
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(all[0]?.share).toBeGreaterThan(all[1]?.share ?? 1);
  });

  it('does not know that it knows nothing: no token prefers no label', () => {
    const [first, second] = classify(['word:모름']);
    expect(first?.share).toBeCloseTo(second?.share ?? 0);
  });

  it('learns a word of one utterance alone as chance', () => {
    const once = trainClassifier([...rows, { label: 'launch.when', tokens: ['word:드묾', 'role:when'] }]);
    expect(once(['word:드묾'])).toEqual(once([]));
  });

  it('has no label before it has learnt', () => {
    expect(trainClassifier([])(['word:출범'])).toEqual([]);
  });

  it('names the same label for the same rows, in any order', () => {
    const reversed = trainClassifier([...rows].reverse());
    expect(reversed(['word:합류'])[0]).toEqual(classify(['word:합류'])[0]);
  });
});

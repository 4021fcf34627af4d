import { intentClassifier } from '../../src/cli/intent-classifier';
import { crossValidate } from '../../src/evaluation';
import { KNOWLEDGE } from '../helpers';

const facts = new Set(['team-launch', 'hyper-members', 'article-author']);
const few = { ...KNOWLEDGE, wordings: KNOWLEDGE.wordings.filter(({ fact }) => facts.has(fact)) };

describe('intentClassifier', () => {
  const { rows, train } = intentClassifier(few);

  it('labels every wording with its fact and role', () => {
    expect(rows).toHaveLength(few.wordings.length);
    const labels = new Set(rows.map(({ label }) => label));
    expect(labels).toContain('team-launch.when');
    expect([...labels].every((label) => facts.has(label.split('.')[0] as string))).toBe(true);
  });

  it('tells wordings apart that it has not seen, far better than chance', () => {
    const { accuracy, labels } = crossValidate({ rows, train });
    expect(labels).toBeGreaterThan(3);
    expect(accuracy).toBeGreaterThan(0.6);
  });
});

import { ask } from '../helpers';

describe('explanation', () => {
  it('says what each word was taken for', () => {
    const { explanation } = ask('AI 원팀은 언제 출범했나?');
    expect(explanation).toMatchObject({ askedRole: 'when', intent: 'team-launch.when', unexplained: [] });
    expect(explanation.matches.map(({ text, as }) => [text, as])).toEqual(
      expect.arrayContaining([
        ['AI 원팀', 'entity:one-team'],
        ['언제', 'role:when'],
      ]),
    );
  });

  it('shows the question as it was read: cleaned, and typed on the right layout', () => {
    expect(ask('<@U1> ai dnjsxladp snrk').explanation.read).toBe('ai 원팀에 누가');
  });

  it('lists the numbers that decided, each value times its weight', () => {
    const { features } = ask('AI 원팀은 언제 출범했나?').explanation;
    expect(features.length).toBeGreaterThan(10);
    for (const { value, weight, contribution } of features) expect(contribution).toBeCloseTo(value * weight, 2);
  });

  it('lists where it looked, the fact it told first among the best', () => {
    const { facts, explanation } = ask('AI 원팀은 언제 출범했나?');
    const [best] = explanation.passages;
    expect(explanation.passages.length).toBeGreaterThan(1);
    const told = explanation.passages.find((passage) => passage.fact === facts[0]);
    expect(told?.score).toBeCloseTo(best?.score ?? 0, 1);
  });

  it('looks somewhere when it abstains, too', () => {
    expect(ask('AI 원팀의 예산은 얼마야?').explanation.passages.length).toBeGreaterThan(0);
  });

  it('gives its reason in the language of the question', () => {
    expect(ask('AI 원팀의 예산은 얼마야?').explanation.reason).toMatch(/[가-힣]/);
    expect(ask('What is the budget of AI One Team?').explanation.reason).not.toMatch(/[가-힣]/);
  });

  it('is surer of what it says than of what it does not', () => {
    expect(ask('AI 원팀은 언제 출범했나?').confidence).toBeGreaterThan(0.8);
    for (const q of ['AI 원팀은 언제 출범했나?', 'AI 원팀의 예산은 얼마야?', '안녕', '']) {
      const { confidence } = ask(q);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

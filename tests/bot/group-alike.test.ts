import { groupAlike } from '../../src/bot';

const group = (...texts: string[]) => groupAlike(texts, (text) => text).map(({ all }) => all);

describe('groupAlike', () => {
  test.each([
    ['AI 원팀 예산은?', 'AI 원팀의 예산은 얼마야?'],
    ['네이버는 언제 합류했나?', '네이버 언제 합류했어?'],
    ['What is the budget of AI One Team?', "what's the budget of ai one team"],
    ['', '!?'],
  ])('takes %j and %j for one', (a, b) => {
    expect(group(a, b)).toEqual([[a, b]]);
  });

  test.each([
    ['AI 원팀은 언제 출범했나?', '네이버는 언제 합류했나?'],
    ['네이버는 언제 합류했나?', '카카오 매출은?'],
    ['Who is the CEO of Naver?', 'What is the budget of AI One Team?'],
    ['', '예산?'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(group(a, b)).toEqual([[a], [b]]);
  });

  test('has what is asked most first', () => {
    expect(group('카카오 매출은?', '네이버 예산은?', '네이버 예산은 얼마야?')).toEqual([
      ['네이버 예산은?', '네이버 예산은 얼마야?'],
      ['카카오 매출은?'],
    ]);
  });
});

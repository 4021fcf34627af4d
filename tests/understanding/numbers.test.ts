import { findNumbers } from '../../src/understanding/numbers';

const found = (text: string) => findNumbers(text).map(({ value, unit }) => [value, unit]);

describe('findNumbers', () => {
  it.each([
    { text: '3곳', value: 3, unit: '곳' },
    { text: '세 곳', value: 3, unit: '곳' },
    { text: '다섯 명', value: 5, unit: '명' },
    { text: '네 명', value: 4, unit: '명' },
    { text: '5개 기업', value: 5, unit: '개' },
    { text: '두 회사', value: 2, unit: '회사' },
    { text: '열두 명', value: 12, unit: '명' },
    { text: '세곳이', value: 3, unit: '곳' },
    { text: '회사세곳', value: 3, unit: '곳' },
    { text: '4가지', value: 4, unit: '가지' },
    { text: '원년 멤버 다섯', value: 5, unit: '' },
    { text: '7 companies', value: 7, unit: 'companies' },
    { text: 'seven members', value: 7, unit: 'members' },
    { text: 'three big companies', value: 3, unit: 'companies' },
  ])('$text: $value', ({ text, value, unit }) => {
    expect(found(text)).toEqual([[value, unit]]);
  });

  it.each(['몇 곳', '5G', 'CES 2020', '네, 맞아요', '네', '1월', '하나로', '3', 'two of them', ''])(
    '수를 세는 말이 아니다: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('takes the number alone, its unit stays a word', () => {
    const text = 'AI 원팀은 일곱 곳이다';
    const [number] = findNumbers(text);
    expect(text.slice(number?.start, number?.end)).toBe('일곱');
  });
});

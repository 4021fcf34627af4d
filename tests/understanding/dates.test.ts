import { datesAgree } from '../../src/understanding';
import { findDates } from '../../src/understanding/dates';

// A Sunday in June.
const PUBLISHED = '2020-06-21T09:00';

const found = (text: string) =>
  findDates(text, PUBLISHED).map(({ start: _start, end: _end, text: _text, ...date }) => date);

describe('findDates', () => {
  it.each([
    { text: '2020년 2월', date: { year: 2020, month: 2 } },
    { text: '6월 3일', date: { month: 6, day: 3 } },
    { text: '21일에', date: { day: 21 } },
    { text: '2월 초', date: { month: 2 } },
    { text: '1999년', date: { year: 1999 } },
    { text: '2020-06-21', date: { year: 2020, month: 6, day: 21 } },
    { text: '2020.6.3', date: { year: 2020, month: 6, day: 3 } },
    { text: 'June 3, 2020', date: { year: 2020, month: 6, day: 3 } },
    { text: '3rd of June', date: { month: 6, day: 3 } },
    { text: 'in February', date: { month: 2 } },
    { text: 'back in Jan 2020', date: { year: 2020, month: 1 } },
    { text: 'in 2019', date: { year: 2019 } },
  ])('$text', ({ text, date }) => {
    expect(found(text)).toEqual([date]);
  });

  it.each([
    { text: '지난해', year: 2019 },
    { text: '작년 12월', year: 2019 },
    { text: '올해 1월', year: 2020 },
    { text: '내년', year: 2021 },
    { text: 'last year', year: 2019 },
    { text: 'this year', year: 2020 },
    { text: 'next year', year: 2021 },
  ])('기사가 나온 때를 기준으로: $text', ({ text, year }) => {
    expect(found(text)).toEqual([expect.objectContaining({ year })]);
  });

  it('여럿이면 나온 차례대로', () => {
    expect(found('1월과 2월, 그리고 6월 3일')).toEqual([{ month: 1 }, { month: 2 }, { month: 6, day: 3 }]);
  });

  it.each(['몇 월', '몇 년', '두 달', '100일 동안', '3일간', '13월', '40일', 'may I ask', 'march on', '5G', '3사', ''])(
    '날짜가 아니다: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('gives the place in the text', () => {
    const text = 'CES는 2020년 1월에 열렸다';
    const [date] = findDates(text, PUBLISHED);
    expect(text.slice(date?.start, date?.end)).toBe('2020년 1월');
  });
});

it.each([
  { mention: { year: 2020, month: 6 }, date: '2020-06-03', agree: true },
  { mention: { day: 3 }, date: '2020-06-03', agree: true },
  { mention: { month: 2 }, date: '2020', agree: true },
  { mention: { year: 2019 }, date: '2020-06', agree: false },
  { mention: { month: 2 }, date: '2020-06-03', agree: false },
  { mention: { day: 4 }, date: '2020-06-03', agree: false },
])('$mention and $date agree: $agree', ({ mention, date, agree }) => {
  expect(datesAgree(mention, date)).toBe(agree);
});

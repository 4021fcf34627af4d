import { ask } from '../helpers';

describe('the words that the article has for a date', () => {
  it.each([
    ['지난 2월은 언제를 말해?', '2020년 2월'],
    ['기사에 나온 21일은 며칠이야?', '2020년 6월 21일'],
    ["기사 속 '올초'는 언제를 가리켜?", '2020년 1월'],
    ["What does '21일' refer to?", 'June 21, 2020'],
    ["which year is 'last November'?", 'November 2019'],
    ['What date is "the 3rd"?', 'June 3, 2020'],
    ['does last November mean November 2018?', 'No.'],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toContain(says);
  });

  it.each([
    "'지난 6월'은 언제야?",
    '지난 3월은 언제를 말해?',
    "what does 'last May' mean?",
    '21일은 무슨 요일이야?',
    '지난달은 언제야?',
  ])('%s', (q) => expect(ask(q).status).not.toBe('answered'));
});

describe('what happened on a date', () => {
  it.each([
    ['3일에 무슨 일이 있었어?', '업무협약식', 'CES'],
    ['지난 1월에 무슨 일이 있었어?', 'CES 2020', '업무협약식'],
    ['what happened in February?', 'launch of AI One Team', 'signing'],
    ['what happened on the 3rd?', 'signing ceremony', 'February'],
  ])('%s', (q, says, not) => {
    const { answer } = ask(q);
    expect(answer).toContain(says);
    expect(answer).not.toContain(not);
  });

  it.each([
    '4일에 무슨 일이 있었어?',
    'what happened on February 14?',
    '2월 3일에 무슨 일이 있었어?',
    'what happened in March?',
  ])('%s', (q) => expect(ask(q).status).toBe('not_in_article'));
});

describe('all that happened, in order', () => {
  it.each(['시간순으로 정리해줘', 'timeline please', 'give me a chronological list of events'])('%s', (q) => {
    const { answer } = ask(q);
    const places = ['2019', '2020', '3', '21'].map((part) => answer.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(answer.split('\n')).toHaveLength(6);
  });

  it.each(["timeline of KT's revenue", '네이버 타임라인', '멤버를 가나다순으로 정리해줘'])('%s', (q) =>
    expect(ask(q).status).toBe('not_in_article'),
  );
});

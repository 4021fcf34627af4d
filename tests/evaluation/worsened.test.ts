import type { Answer, Bot } from '../../src/bot';
import { parseFiles, worsened } from '../../src/evaluation';
import { buildAnswer } from '../slack/helpers/test-bot';

const CASES = parseFiles([
  {
    text: [
      { id: '1', q: 'who', kind: 'answer' },
      { id: '2', q: 'when', kind: 'answer' },
      { id: '3', q: 'budget', kind: 'refuse', must: [] },
      { id: '4', q: 'first', kind: 'answer', thread: 't' },
      { id: '5', q: 'then', kind: 'answer', thread: 't' },
    ]
      .map((fields) => JSON.stringify({ lang: 'en', cat: 'c', must: [['yes']], mustNot: [], ...fields }))
      .join('\n'),
    file: 'cases.jsonl',
  },
]);

/** Answers what it is given, else refuses; "then" only after "first". */
const knows = (...questions: string[]): Pick<Bot, 'ask'> => ({
  ask: (question, earlier: readonly Answer[] = []) =>
    questions.includes(question) && (question !== 'then' || earlier.some((each) => each.question === 'first'))
      ? buildAnswer({ question, answer: 'yes' })
      : buildAnswer({ question, answer: 'no', status: 'not_in_article' }),
});

describe('worsened', () => {
  test.each([
    ['nothing, where all stays right', ['who', 'when'], ['who', 'when'], []],
    ['nothing, where more is right', ['who'], ['who', 'when'], []],
    ['nothing, where what was not right is not', ['who'], ['who'], []],
    ['what is no longer answered', ['who', 'when'], ['who'], ['when']],
    ['what is answered though it should not be', ['who'], ['who', 'budget'], ['budget']],
    ['what follows on an earlier question', ['first', 'then'], ['first'], ['then']],
  ])('finds %s', (_name, before, after, expected) => {
    expect(worsened(knows(...before), knows(...after), CASES).map(({ q }) => q)).toEqual(expected);
  });
});

import { answerJson } from '../../src/cli/answer-json';
import { makeAnswer } from '../evaluation/helpers';

const FIELDS = [
  'question',
  'status',
  'language',
  'answer',
  'citations',
  'facts',
  'intent',
  'entities',
  'confidence',
  'suggestions',
];

describe('answerJson', () => {
  it('has the documented fields in their order', () => {
    expect(Object.keys(JSON.parse(answerJson(makeAnswer())))).toEqual(FIELDS);
  });

  it('has a conversation when one was given, and an explanation when one is asked for', () => {
    const [question, ...others] = FIELDS;
    expect(Object.keys(JSON.parse(answerJson(makeAnswer(), { conversation: '', why: true })))).toEqual([
      question,
      'conversation',
      ...others,
      'explanation',
    ]);
  });

  it.each(['a\nb', 'a\u2028b\u2029c\u0085d', '\ud800', '"\\', '😀'])('keeps %j on one line, as it was', (question) => {
    const json = answerJson(makeAnswer({ question }));
    expect(json).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    expect(JSON.parse(json).question).toBe(question);
    expect(Buffer.from(json).toString()).toBe(json);
  });
});

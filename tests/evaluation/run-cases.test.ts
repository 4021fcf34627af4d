import { runCases } from '../../src/evaluation';
import { makeBot, makeCase } from './helpers';

describe('runCases', () => {
  it('asks in order; lines of one thread are one conversation, whatever stands between them', () => {
    const bot = makeBot();
    runCases(bot, [
      makeCase({ q: '가', thread: 't1' }),
      makeCase({ q: '나' }),
      makeCase({ q: '다', thread: 't2' }),
      makeCase({ q: '라', thread: 't1' }),
      makeCase({ q: '마', thread: 't1' }),
      makeCase({ q: '바' }),
    ]);
    expect(bot.asked).toEqual([
      { question: '가', earlier: [] },
      { question: '나', earlier: [] },
      { question: '다', earlier: [] },
      { question: '라', earlier: ['가'] },
      { question: '마', earlier: ['가', '라'] },
      { question: '바', earlier: [] },
    ]);
  });

  it('does not join threads of two files', () => {
    const bot = makeBot();
    runCases(bot, [makeCase({ q: '가', thread: 't', file: 'a' }), makeCase({ q: '나', thread: 't', file: 'b' })]);
    expect(bot.asked.map((one) => one.earlier)).toEqual([[], []]);
  });

  it('grades each answer, and says what went before it', () => {
    const bot = makeBot((q) => (q === '가' ? {} : { status: 'not_in_article' }));
    const results = runCases(bot, [makeCase({ q: '가', thread: 't' }), makeCase({ q: '나', thread: 't' })]);
    expect(results.map((result) => result.grade)).toEqual(['right', 'missed']);
    expect(results.map((result) => result.earlier.map((answer) => answer.question))).toEqual([[], ['가']]);
  });

  it('asks nothing when there is nothing', () => {
    expect(runCases(makeBot(), [])).toEqual([]);
  });
});

import { type Case, report, runCases } from '../../src/evaluation';
import { makeAnswer, makeBot, makeCase } from './helpers';

const CASES: Case[] = [
  makeCase({ id: 'r1' }),
  makeCase({ id: 'm1', q: '언제\n합류했나?', cat: 'when', line: 2, thread: 't' }),
  makeCase({
    id: 'w1',
    q: 'what budget?',
    lang: 'en',
    kind: 'refuse',
    cat: 'unanswerable',
    mustNot: ['가나'],
    line: 3,
  }),
  makeCase({ id: 'w2', q: '왜?', cat: 'why', must: [['수출', 'export']], line: 4, thread: 't' }),
  makeCase({ id: 's1', q: '안녕', cat: 'smalltalk', must: [], line: 5 }),
];

const bot = makeBot((q) => {
  if (q.startsWith('언제')) return { status: 'not_in_article', answer: '기사에 없어요.' };
  if (q === '왜?') {
    const features = [
      { name: 'weak', value: 1, weight: 0.1, contribution: 0.1 },
      { name: 'strong', value: 1, weight: -2, contribution: -2 },
    ];
    return { explanation: makeAnswer({ explanation: { unexplained: ['수출'], features } }).explanation };
  }
  return q === '안녕' ? { status: 'smalltalk', answer: '안녕하세요!' } : {};
});
const results = runCases(bot, CASES);

describe('report', () => {
  const text = report(results);

  it('opens with the counts and their shares', () => {
    expect(text.split('\n')[0]).toBe('5 questions: right 2 (40.0%), wrong 2 (40.0%), missed 1 (20.0%)');
  });

  it('counts per kind, language and category', () => {
    const rows = text.split('\n').map((row) => row.trim().replace(/ +/g, ' '));
    expect(rows).toContain('kind all right % wrong % missed %');
    expect(rows).toContain('answer 3 1 33.3% 1 33.3% 1 33.3%');
    expect(rows).toContain('smalltalk 1 1 100.0% 0 0.0% 0 0.0%');
    expect(rows).toContain('refuse 1 0 0.0% 1 100.0% 0 0.0%');
    expect(rows).toContain('en 1 0 0.0% 1 100.0% 0 0.0%');
    expect(rows).toContain('when 1 0 0.0% 0 0.0% 1 100.0%');
  });

  it('sets the kinds against the statuses', () => {
    const rows = text.split('\n').map((row) => row.trim().replace(/ +/g, ' '));
    expect(rows).toContain('kind answered corrected not_in_article unclear smalltalk');
    expect(rows).toContain('answer 2 0 1 0 0');
    expect(rows).toContain('refuse 1 0 0 0 0');
  });

  it('shows every wrong reply and then every missed one, and no right one', () => {
    expect(text.match(/^(wrong|missed) {2}\w+/gm)).toEqual(['wrong  w1', 'wrong  w2', 'missed  m1']);
  });

  it('shows what was asked before, expected and said, and why', () => {
    const block = text.slice(text.indexOf('wrong  w2'), text.indexOf('missed  m1')).trimEnd();
    expect(block.split('\n')).toEqual([
      'wrong  w2  (answer, why, ko, sample.jsonl:4)',
      '  after     언제 합류했나?',
      '  question  왜?',
      '  expected  수출 | export',
      '  answered        가나전자가 합류했어요.',
      '  because   기사에 있는 사실과 맞아요.',
      '  intent who; asked role who; unexplained: 수출',
      '  features  strong -2.00, weak +0.10',
    ]);
  });

  it('shows a mustNot that was said, and no groups that do not count', () => {
    const block = text.slice(text.indexOf('wrong  w1'), text.indexOf('wrong  w2'));
    expect(block).toContain('  must not  가나');
    expect(block).not.toContain('expected');
  });

  it('shows no question when only totals are asked for', () => {
    const totals = report(results, { totalsOnly: true });
    expect(text.startsWith(totals)).toBe(true);
    for (const { q, id } of CASES) {
      expect(totals).not.toContain(q);
      expect(totals).not.toContain(id);
    }
  });

  it('reports nothing without dividing by it', () => {
    expect(report([]).split('\n')[0]).toBe('0 questions: right 0 (-), wrong 0 (-), missed 0 (-)');
  });
});

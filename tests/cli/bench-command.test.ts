import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BENCH_USAGE, bench } from '../../src/cli/bench-command';
import { benchReport } from '../../src/cli/bench-report';
import { guard } from '../../src/cli/run';
import { line, makeBot } from '../evaluation/helpers';
import { makeIo } from './helpers';

const directory = mkdtempSync(path.join(tmpdir(), 'gisabot-bench-'));
const empty = mkdtempSync(path.join(tmpdir(), 'gisabot-bench-'));
writeFileSync(
  path.join(directory, 'dev-ko.jsonl'),
  [line({ q: '가', thread: 't' }), line({ id: 'a2', q: '나', thread: 't' })].join('\n'),
);
writeFileSync(path.join(directory, 'other.jsonl'), 'not read');
afterAll(() => {
  rmSync(directory, { recursive: true });
  rmSync(empty, { recursive: true });
});

async function run(args: readonly string[], questions = directory) {
  const io = makeIo();
  const bot = makeBot();
  const looked: string[] = [];
  const contestants = {
    bot,
    look: (question: string) => looked.push(question),
    startUp: () => ({ bare: 40, loaded: 100, ready: 120 }),
    inSlack: async () => ({ bare: 5, asking: 7, whole: 8.5 }),
    questions,
  };
  const code = await guard((given, streams) => bench(given, streams, () => contestants), BENCH_USAGE)(args, io);
  return { code, out: io.stdout.lines, err: io.stderr.text, asked: bot.asked, looked };
}

describe('bench', () => {
  it('asks what it looks up, as often as it looks it up, follow-ups with what went before', async () => {
    const { code, out, asked, looked } = await run(['--rounds', '2']);
    expect(code).toBe(0);
    expect(out[0]).toBe('2 questions, 2 rounds, taking turns with a bare minisearch look-up');
    expect(out[4]).toBe('start-up, first answer: 3.00 x bare node (120 ms to 40 ms)');
    const toFindEarlier = 2;
    expect(looked).toHaveLength(6);
    expect(asked.slice(toFindEarlier)).toHaveLength(6);
    expect(
      asked
        .slice(toFindEarlier)
        .filter((one) => one.question === '나')
        .map((one) => one.earlier),
    ).toEqual(Array(3).fill(['가']));
  });

  it.each([
    { args: ['--rounds', '0'], says: '--rounds "0"' },
    { args: ['--rounds', 'x'], says: '--rounds "x"' },
    { args: ['--round'], says: "'--round'" },
    { args: ['more'], says: 'Unexpected argument "more"' },
  ])('refuses $args with its usage', async ({ args, says }) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).toContain(BENCH_USAGE);
  });

  it.each([empty, path.join(empty, 'missing')])('says that there are no questions', async (at) => {
    const { code, err } = await run([], at);
    expect([code, err.startsWith(`${at}: `), err.includes('checkout')]).toEqual([1, true, true]);
  });
});

describe('benchReport', () => {
  it('gives ratios, with what is behind them', () => {
    const startUp = { bare: 40, loaded: 100, ready: 130 };
    const times = { ask: { p50: 0.5, p99: 12.4 }, look: { p50: 0.1, p99: 4 } };
    expect(
      benchReport({ questions: 3, rounds: 20, ...times, startUp, slack: { bare: 5, asking: 7, whole: 8.5 } })
        .split('\n')
        .slice(1),
    ).toEqual([
      'answer, p50: 5.00 x a look-up (0.500 ms to 0.100 ms)',
      'answer, p99: 3.10 x a look-up (12 ms to 4.000 ms)',
      'start-up, loaded: 2.50 x bare node (100 ms to 40 ms)',
      'start-up, first answer: 3.25 x bare node (130 ms to 40 ms)',
      "in Slack, p50: asking adds 2.000 ms, the store 1.500 ms to a bare listener's 5.000 ms",
    ]);
  });
});

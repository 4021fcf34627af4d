import { LOAD_USAGE, load } from '../../src/cli/load-command';
import type { Mode } from '../../src/cli/load-contestant';
import type { Held, LoadOptions, LoadResult } from '../../src/cli/load-run';
import { guard } from '../../src/cli/run';
import { makeIo } from './helpers';

const MEGABYTE = 2 ** 20;

const buildHeld = (fields: Partial<Held> = {}): Held => ({
  ack: { p50: 2, p99: 40 },
  answer: { p50: 30, p99: 90 },
  busy: 0.91,
  makerBusy: 0.2,
  most: 50,
  asked: 1000,
  unanswered: 0,
  twice: 0,
  complaints: [],
  ...fields,
});

const buildResult = (fields: Partial<LoadResult> = {}): LoadResult => ({
  mode: 'socket',
  ceiling: 1000,
  rate: 45,
  seconds: 78,
  held: true,
  bot: buildHeld(),
  bare: buildHeld({ ack: { p50: 1, p99: 10 }, answer: { p50: 3, p99: 9 }, most: 500 }),
  memory: [380, 381, 382].map((rss) => ({ rss: rss * MEGABYTE, heap: 200 * MEGABYTE })),
  heldOn: { before: 100 * MEGABYTE, after: 101 * MEGABYTE },
  ...fields,
});

async function run(args: readonly string[], fields: Partial<LoadResult> = {}) {
  const io = makeIo();
  const ran: { mode: Mode; options: LoadOptions }[] = [];
  let closed = 0;
  const workshop = () => ({
    manifest: {},
    questions: ['누가?'],
    folder: '/nowhere',
    machine: 'one machine',
    world: { now: () => 0, sleep: async () => undefined, random: () => 0 },
    run: async (mode: Mode, options: LoadOptions) => {
      ran.push({ mode, options });
      return buildResult({ mode, ...fields });
    },
    close: () => {
      closed += 1;
    },
  });
  const code = await guard((given, streams) => load(given, streams, workshop), LOAD_USAGE)(args, io);
  return { code, out: io.stdout.text, err: io.stderr.text, ran, closed };
}

it('loads in both modes, and shows on one page what the bot did beside a bare app', async () => {
  const { code, out, ran, closed } = await run([]);
  expect(ran.map(({ mode, options: { seconds, rate, replicas } }) => ({ mode, seconds, rate, replicas }))).toEqual([
    { mode: 'socket', seconds: 150, rate: undefined, replicas: 1 },
    { mode: 'http', seconds: 150, rate: undefined, replicas: 1 },
  ]);
  expect(out).toContain('on SQLite');
  expect(out).toContain('Signed HTTP: 45.0 questions a second held for 78 s');
  expect(out).toMatch(/to acknowledgement, p99 ms +40\.0 +10\.0 +4\.00 x/);
  expect(out).toMatch(/to answer, p50 ms +30\.0 +3\.0 +10\.00 x/);
  expect(out).toMatch(/unanswered +0 +0\n/);
  expect(out).toContain("the load maker's own most: 1000/s, 20.0 x the bot's, 2.0 x bare Bolt's");
  expect(out).toContain('memory of the bot, MB: 380 381 382, of that heap: 200 200 200');
  expect(out).toContain('100.0 before, 101.0 after: 1.010 x');
  expect(out.split('\n').every((line) => line.length <= 140)).toBe(true);
  expect([code, closed]).toEqual([0, 1]);
});

it('passes on what it is told', async () => {
  const args = ['--seconds', '20', '--rate', '7.5', '--replicas', '3', '--database-url', 'postgres://db/load'];
  const { ran, out } = await run(args);
  expect(ran).toMatchObject([
    { mode: 'socket', options: { seconds: 20, rate: 7.5, replicas: 3, databaseUrl: 'postgres://db/load' } },
  ]);
  expect(out).toContain('on PostgreSQL in 3 replicas');
});

it.each<{ name: string; fields: Partial<LoadResult>; says: string }>([
  { name: 'the rate does not hold', fields: { held: false }, says: 'NOT held' },
  { name: 'a question is not answered', fields: { bot: buildHeld({ unanswered: 1 }) }, says: 'unanswered' },
  { name: 'a question is answered twice', fields: { bot: buildHeld({ twice: 1 }) }, says: 'answered twice' },
  { name: 'the bot complains', fields: { bot: buildHeld({ complaints: ['error A'] }) }, says: 'bot: error A' },
  { name: 'bare Bolt complains', fields: { bare: buildHeld({ complaints: ['B'] }) }, says: 'bare Bolt: B' },
])('fails where $name', async ({ fields, says }) => {
  const { code, out } = await run(['--mode', 'http'], fields);
  expect(code).toBe(1);
  expect(out).toContain(says);
});

it.each([
  { args: ['--mode', 'both'], says: '--mode "both"' },
  { args: ['--seconds', '0'], says: '--seconds "0"' },
  { args: ['--rate', '-1'], says: '--rate' },
  { args: ['--replicas', '1.5'], says: '--replicas 1.5' },
  { args: ['--replicas', '2', '--mode', 'http'], says: 'load balancer' },
  { args: ['more'], says: 'Unexpected argument "more"' },
])('refuses $args with its usage', async ({ args, says }) => {
  const { code, err, ran } = await run(args);
  expect([code, ran]).toEqual([2, []]);
  expect(err).toContain(says);
  expect(err).toContain(LOAD_USAGE);
});

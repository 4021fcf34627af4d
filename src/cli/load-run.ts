import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { GisabotError } from '../errors';
import { type Asker, createAsker, type Recorded } from './load-asker';
import { type Contestant, type ContestantOptions, type Mode, startContestant, type Way } from './load-contestant';
import { askAtRate, askByTurns, type World } from './load-loops';
import type { Usage } from './load-program';
import { type Percentiles, percentile } from './measure';

export interface LoadOptions {
  /** Seconds of questions, in each mode. */
  readonly seconds: number;
  /** Questions a second; left out: the highest that holds. */
  readonly rate?: number | undefined;
  readonly replicas: number;
  readonly databaseUrl?: string | undefined;
  readonly manifest: unknown;
  readonly questions: readonly string[];
  /** For databases, and removed afterwards. */
  readonly folder: string;
  readonly world: World;
  /** What is being done, for whoever waits. */
  readonly say: (text: string) => void;
}

/** What the bot, or the bare app, did under the same load. Times are milliseconds. */
export interface Held {
  readonly ack: Percentiles;
  readonly answer: Percentiles;
  /** Shares of the time in which the event loops of its busiest process, and of the load maker, were at work. */
  readonly busy: number;
  readonly makerBusy: number;
  /** Questions a second, by turns: the most. */
  readonly most: number;
  readonly asked: number;
  readonly unanswered: number;
  readonly twice: number;
  readonly complaints: readonly string[];
}

/** Bytes. */
type Memory = Pick<Usage, 'rss' | 'heap'>;

export interface LoadResult {
  readonly mode: Mode;
  /** Questions a second that the load maker, and the local Slack in it, take from the least program. */
  readonly ceiling: number;
  /** Questions a second in the open loop, for how many seconds, and whether the bot held them. */
  readonly rate: number;
  readonly seconds: number;
  readonly held: boolean;
  readonly bot: Held;
  readonly bare: Held;
  /** Of all the bot's processes together, at intervals. */
  readonly memory: readonly Memory[];
  /** Bytes on their heaps that are held on to, before the open loop and after it. */
  readonly heldOn: { readonly before: number; readonly after: number };
}

/** The contestants take turns, so that a busy machine slows all alike. */
const ROUNDS = 3;

/** Shares of the seconds: of finding the most, of the bot at its rate, of the bare app at the same. */
const SHARES = { most: 0.24, bot: 0.52, bare: 0.24 };

/** Of the most: in the open loop chance makes a queue, which at ten tenths has no end. */
const FIRST_RATE = 0.9;
/** From a rate that did not hold to the next. */
const STEP = 0.9;
/** Then it is a tenth of the most, and something else is wrong. */
const STEPS = 20;

/** How often what the bot takes up is looked at, in all. */
const LOOKS = 20;

/** Milliseconds: the first question finds the bot not yet warm, perhaps on a busy machine. */
const STARTING = 30_000;

interface Running {
  readonly contestant: Contestant;
  readonly asker: Asker;
}

/** Measures one mode. @throws GisabotError where a program ends, or no rate holds */
export async function runLoad(mode: Mode, options: LoadOptions): Promise<LoadResult> {
  const { questions, world, folder, replicas, databaseUrl, say } = options;
  const running: Running[] = [];
  const start = async (way: Way, more: Partial<ContestantOptions> = {}): Promise<Running> => {
    const { manifest } = options;
    const contestant = await startContestant({ way, mode, manifest, folder: path.join(folder, way), ...more });
    const one = { contestant, asker: createAsker(contestant.slack, questions, world.now) };
    running.push(one);
    return one;
  };
  try {
    say(`${mode}: starting the programs`);
    const bot = await start('bot', { replicas, databaseUrl });
    const bare = await start('bare');
    const least = await start('least', { args: [await answerFile(bot, folder, world)] });
    return await measure(mode, { bot, bare, least }, options);
  } finally {
    for (const { asker, contestant } of running) {
      asker.stop();
      await contestant.stop();
    }
  }
}

async function measure(
  mode: Mode,
  { bot, bare, least }: Readonly<Record<Way, Running>>,
  { seconds, rate: asked, world, say }: LoadOptions,
): Promise<LoadResult> {
  const most = { bot: 0, bare: 0, least: 0 };
  const turn = (seconds * SHARES.most) / (ROUNDS * 3);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [way, { asker }] of Object.entries({ least, bare, bot }) as [Way, Running][]) {
      // The best of the rounds: it was held up least by what else the machine does, and by warming up.
      most[way] = Math.max(most[way], await askByTurns(asker, turn, world));
      asker.take();
    }
    say(`${mode}: by turns ${most.bot.toFixed(0)}/s, bare Bolt ${most.bare.toFixed(0)}/s, round ${round} of ${ROUNDS}`);
  }

  const before = await heldOn(bot.contestant);
  const memory: Memory[] = [];
  let rate = asked ?? most.bot * FIRST_RATE;
  let held = false;
  let chunks: { bot: Chunk; bare: Chunk }[] = [];
  for (let step = 0; step < STEPS && !held; step += 1) {
    say(`${mode}: the open loop at ${rate.toFixed(1)}/s`);
    chunks = [];
    held = true;
    for (let round = 0; round < ROUNDS && held; round += 1) {
      const look = (usage: Memory) => void memory.push(usage);
      const ofBot = await chunk(bot, rate, (seconds * SHARES.bot) / ROUNDS, world, look);
      const ofBare = await chunk(bare, rate, (seconds * SHARES.bare) / ROUNDS, world);
      held = ofBot.held;
      chunks.push({ bot: ofBot, bare: ofBare });
    }
    if (asked) break;
    if (!held) rate *= STEP;
  }
  const after = await heldOn(bot.contestant);
  return {
    mode,
    ceiling: most.least,
    rate,
    seconds: seconds * SHARES.bot,
    held,
    bot: sumUp(
      bot,
      most.bot,
      chunks.map(({ bot: one }) => one),
    ),
    bare: sumUp(
      bare,
      most.bare,
      chunks.map(({ bare: one }) => one),
    ),
    memory,
    heldOn: { before, after },
  };
}

interface Chunk extends Recorded {
  readonly held: boolean;
  readonly busy: number;
  readonly makerBusy: number;
}

async function chunk(
  { contestant, asker }: Running,
  rate: number,
  seconds: number,
  world: World,
  look: (usage: Memory) => void = () => undefined,
): Promise<Chunk> {
  const usage = () => Promise.all(contestant.programs.map((program) => program.usage()));
  await usage();
  const maker = performance.eventLoopUtilization();
  const busy: number[] = [];
  const looks = Math.ceil(LOOKS / ROUNDS);
  let ended = false;
  const watch = async () => {
    for (let each = 0; each < looks && !ended; each += 1) {
      await world.sleep((seconds * 1000) / looks);
      const all = await usage();
      busy.push(Math.max(...all.map((one) => one.busy)));
      look({ rss: sum(all.map(({ rss }) => rss)), heap: sum(all.map(({ heap }) => heap)) });
    }
  };
  const watched = watch();
  const held = await askAtRate(asker, rate, seconds, world);
  const makerBusy = performance.eventLoopUtilization(maker).utilization;
  ended = true;
  await watched;
  return { ...asker.take(), held, busy: sum(busy) / busy.length, makerBusy };
}

function sumUp({ contestant, asker }: Running, most: number, chunks: readonly Chunk[]): Held {
  const mean = (pick: (chunk: Chunk) => number) => sum(chunks.map(pick)) / chunks.length;
  return {
    ack: percentiles(chunks.flatMap(({ toAck }) => toAck)),
    answer: percentiles(chunks.flatMap(({ toAnswer }) => toAnswer)),
    busy: mean(({ busy }) => busy),
    makerBusy: mean(({ makerBusy }) => makerBusy),
    most,
    asked: asker.asked(),
    unanswered: asker.waiting(),
    twice: asker.twice(),
    complaints: contestant.complaints(),
  };
}

function percentiles(values: readonly number[]): Percentiles {
  return { p50: percentile(values, 50), p99: percentile(values, 99) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

async function heldOn({ programs }: Contestant): Promise<number> {
  const all = await Promise.all(programs.map((program) => program.usage('collected')));
  return sum(all.map(({ heap }) => heap));
}

/** What the bot posts, for the least program to post: the load maker is to take messages of the same weight from both. */
async function answerFile({ contestant, asker }: Running, folder: string, world: World): Promise<string> {
  const late = world.sleep(STARTING).then(() => {
    throw new GisabotError('LOAD_FAILED', `The bot did not answer: ${contestant.complaints().join('\n')}`);
  });
  await Promise.race([asker.ask(world.now()), late]);
  const { channel, thread_ts, ...message } = contestant.slack.calls('chat.postMessage')[0]?.args ?? {};
  const file = path.join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify(message));
  return file;
}

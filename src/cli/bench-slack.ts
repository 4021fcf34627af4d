import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bot, Guide } from '../bot';
import { ConfigError, readConfig, type SlackConfig } from '../config';
import { type LocalSlack, startLocalSlack } from '../local-slack';
import { SILENT } from '../log';
import { readManifest } from '../manifest';
import { createBareApp, createSlackApp } from '../slack';
import { openStore } from '../store';
import { percentile } from './measure';

const MANIFEST = path.join(__dirname, '..', '..', 'manifest.yml');

/** Enough for a steady median; a question takes some milliseconds in each of the three. */
const QUESTIONS = 300;
/** Asked before, and not counted. */
const WARM_UP = 30;

/** Median milliseconds from a mention in a local Slack to its answer there. */
export interface SlackTimes {
  /** Of a Bolt listener that posts a constant. */
  readonly bare: number;
  /** Of the same listener, posting the bot's answer. */
  readonly asking: number;
  /** Of the whole bot: the question is written down before, its answer after. */
  readonly whole: number;
}

interface Running {
  readonly app: { start(): Promise<void>; stop(): Promise<void> };
  readonly slack: LocalSlack;
}

/** Measures the three in turns, each with a local Slack of its own, so that a busy machine slows all alike. */
export async function measureSlack(
  asked: { readonly bot: Bot; readonly guide: Guide },
  questions: readonly string[],
  now: () => number,
): Promise<SlackTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-bench-'));
  const store = await openStore({ file: path.join(folder, 'bench.db'), retentionDays: 1, now: Date.now });
  const running = {
    bare: await run((config) => createBareApp(config, SILENT)),
    asking: await run((config) => createBareApp(config, SILENT, asked)),
    whole: await run((config) => createSlackApp(config, { ...asked, store, now: Date.now, log: SILENT })),
  };
  const ways = ['bare', 'asking', 'whole'] as const;
  const times = { bare: [] as number[], asking: [] as number[], whole: [] as number[] };
  for (let round = 0; round < WARM_UP + QUESTIONS; round += 1) {
    for (const turn of ways.keys()) {
      const way = ways[(round + turn) % ways.length] ?? 'bare';
      const time = await timeOne(running[way].slack, questions[round % questions.length] ?? '', now);
      if (round >= WARM_UP) times[way].push(time);
    }
  }
  for (const { app, slack } of Object.values(running)) {
    await app.stop();
    await slack.stop();
  }
  await store.close();
  rmSync(folder, { recursive: true });
  return {
    bare: percentile(times.bare, 50),
    asking: percentile(times.asking, 50),
    whole: percentile(times.whole, 50),
  };
}

async function run(create: (config: SlackConfig) => Running['app']): Promise<Running> {
  const slack = await startLocalSlack({ manifest: readManifest(MANIFEST), mode: 'socket' });
  const config = readConfig(slack.env);
  if (config.mode === 'local') throw new ConfigError(['The local Slack gave no tokens.']);
  const app = create(config);
  await app.start();
  return { app, slack };
}

async function timeOne(slack: LocalSlack, question: string, now: () => number): Promise<number> {
  const start = now();
  const { ts } = slack.as().say('general', `@${slack.bot.name} ${question}`);
  await slack.see.when(() => slack.see.thread('general', ts).length > 1);
  const time = now() - start;
  await slack.settled();
  return time;
}

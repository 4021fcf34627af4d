import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GisabotError } from '../errors';
import { type LocalSlack, startLocalSlack } from '../local-slack';
import { type Program, startProgram } from './load-program';

/** Who is put under load: the whole bot, a bare Bolt app, and the least program that can answer. */
export type Way = 'bot' | 'bare' | 'least';

export type Mode = 'socket' | 'http';

/** A program at work in a local Slack of its own. */
export interface Contestant {
  readonly slack: LocalSlack;
  /** More than one where it has replicas. */
  readonly programs: readonly Program[];
  /** What went wrong so far, as the programs and the local Slack say. */
  complaints(): string[];
  stop(): Promise<void>;
}

export interface ContestantOptions {
  readonly way: Way;
  readonly mode: Mode;
  readonly manifest: unknown;
  /** For its database; there is no other file in it. */
  readonly folder: string;
  readonly args?: readonly string[];
  readonly replicas?: number;
  /** Where the bot keeps questions; left out: in SQLite in the folder. */
  readonly databaseUrl?: string | undefined;
}

const SCRIPTS: Readonly<Record<Way, string>> = {
  bot: path.join(__dirname, '..', 'main.js'),
  bare: path.join(__dirname, 'load-bare.js'),
  least: path.join(__dirname, 'load-least.js'),
};

/** Messages of a channel: those that a load still speaks of, while minutes of it do not fill the memory of the maker. */
const KEPT = 20_000;

/** Milliseconds: the bot reads its knowledge for some seconds, longer on a busy machine. */
const STARTING = 180_000;

export async function startContestant(options: ContestantOptions): Promise<Contestant> {
  const { way, mode, manifest, folder, args, replicas = 1, databaseUrl } = options;
  const port = mode === 'http' ? await freePort() : 0;
  const refused: string[] = [];
  const note = (message: string) => void refused.push(message);
  const slack = await startLocalSlack({
    manifest,
    mode,
    kept: KEPT,
    ...(mode === 'http' && { requestUrl: `http://127.0.0.1:${port}/slack/events` }),
    log: { info: () => undefined, warn: note, error: note },
  });
  mkdirSync(folder, { recursive: true });
  const env = {
    ...slack.env,
    ...(mode === 'http' && { PORT: String(port) }),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : { DATABASE_FILE: path.join(folder, 'load.db') }),
    // All replicas know people by the same hashes.
    PERSON_KEY: 'the load is made of nobody',
  };
  const programs = Array.from({ length: replicas }, () =>
    startProgram({ script: SCRIPTS[way], env, folder, ...(args && { args }) }),
  );
  const stop = async () => {
    await Promise.all(programs.map((program) => program.stop()));
    await slack.stop();
  };
  try {
    await ready(programs, mode === 'socket' ? async () => slack.connections() === replicas : () => answers(port));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    slack,
    programs,
    complaints: () => [...refused, ...programs.flatMap(({ complaints }) => complaints)],
    stop,
  };
}

async function ready(programs: readonly Program[], isReady: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + STARTING;
  while (!(await isReady())) {
    for (const program of programs) program.alive();
    if (Date.now() > end) throw new GisabotError('LOAD_FAILED', `A program was not ready after ${STARTING / 1000} s.`);
    await sleep(20);
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new GisabotError('LOAD_FAILED', 'No port is free.');
  return address.port;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { GisabotError } from '../errors';
import { within } from '../within';

/** What a program is asked by its parent: how it is, at once or after its heap was cleared of what nothing holds. */
export type Asked = 'usage' | 'collected';

/** What a program takes up. */
export interface Usage {
  /** Bytes. */
  readonly rss: number;
  /** Bytes of it that JavaScript's objects take. */
  readonly heap: number;
  /** Milliseconds of processor time since it began, of all its threads. */
  readonly cpu: number;
  /** The share of time since the last look in which its event loop was at work, from 0 to 1. */
  readonly busy: number;
}

/** A measured program, in a process of its own. */
export interface Program {
  usage(asked?: Asked): Promise<Usage>;
  /** Lines that it wrote of warnings and errors. */
  readonly complaints: readonly string[];
  /** @throws GisabotError if it has ended by itself */
  alive(): void;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** A compiled file. */
  readonly script: string;
  readonly args?: readonly string[];
  /** All that it is told: settings of this shell, or of an .env file, would decide what is measured. */
  readonly env: Readonly<Record<string, string>>;
  /** Holds no .env file. */
  readonly folder: string;
}

const PROBE = path.join(__dirname, 'load-probe.js');

/** Milliseconds: twice what the bot gives itself for its last answers. */
const STOPPING = 20_000;

/** Pino's numbers from warnings on, or the words. */
const COMPLAINT = /"level":\s*"?(?:warn|error|fatal|[456]0)|\b(?:warn|error)\b/;

export function startProgram({ script, args = [], env, folder }: ProgramOptions): Program {
  const child = spawn(process.execPath, ['--expose-gc', '--require', PROBE, script, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const complaints: string[] = [];
  const said: string[] = [];
  if (child.stderr) {
    createInterface(child.stderr).on('line', (line) => {
      said.push(line);
      if (said.length > LAST_LINES) said.shift();
      if (COMPLAINT.test(line)) complaints.push(line);
    });
  }
  const alive = () => {
    if (child.exitCode === null && child.signalCode === null) return;
    const end = child.signalCode ?? child.exitCode;
    throw new GisabotError('LOAD_FAILED', `${script} ended with ${end}, and said last:\n${said.join('\n')}`);
  };
  return {
    complaints,
    alive,
    async usage(asked = 'usage') {
      alive();
      child.send(asked);
      const [usage] = await once(child, 'message', { signal: AbortSignal.timeout(STOPPING) });
      return usage as Usage;
    },
    stop: () => stop(child),
  };
}

/** Enough for a message of ours, or a stack. */
const LAST_LINES = 12;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await within(STOPPING, ended);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await ended;
}

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Report } from './report';

/** Settable, so that a run can be repeated; else another each time. */
export const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_007);

/** Bytes of a child's heap, in MB: the bot needs a tenth of it. */
const HEAP = 2048;

/** Runs a script of this folder on its own; it ends with a report. @throws where it does not */
export function runChild(script: string, ...numbers: readonly number[]): Promise<Report> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${HEAP}`,
      '--require',
      path.join(__dirname, 'typescript.cjs'),
      path.join(__dirname, script),
      ...numbers.map(String),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complained = (complained + chunk).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      const last = said.trimEnd().split('\n').at(-1) ?? '';
      if (code === 0 && last.startsWith('{')) resolve(JSON.parse(last) as Report);
      else reject(new Error(`${script} ${numbers.join(' ')} ended with ${code}:\n${last}\n${complained}`));
    });
  });
}

/** The same on all cores at once, each with its share of the inputs and a seed of its own. */
export function runOnAllCores(script: string, inputs: number): Promise<Report[]> {
  const cores = Math.min(availableParallelism(), 4);
  return Promise.all(
    Array.from({ length: cores }, (_none, core) => runChild(script, SEED + core, Math.ceil(inputs / cores))),
  );
}

/** Says what was done, and how to do it again. */
export function say(what: string, reports: readonly Report[]): void {
  process.stderr.write(`${what}, FUZZ_SEED=${SEED}: ${reports.map((each) => JSON.stringify(each)).join(' ')}\n`);
}

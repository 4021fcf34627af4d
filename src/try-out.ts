import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import type { TryOut } from './bot';
import { GisabotError } from './errors';

/** Above 0 yields to others: the bot goes on answering while a lesson is tried. */
const PRIORITY = 10;

/**
 * Tries lessons in a process of their own: asking every question of the files takes a minute, in which nobody else
 * would be answered. One at a time, for the same reason.
 * @param script the compiled command that reads a request and prints a trial
 */
export function createTryOut(script: string): TryOut {
  let last: Promise<unknown> = Promise.resolve();
  return (kept, added) => {
    const next = last.then(() => runTrial(script, JSON.stringify({ kept, added })));
    last = next.catch(() => undefined);
    return next.then((output) => JSON.parse(output));
  };
}

async function runTrial(script: string, request: string): Promise<string> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  if (child.pid !== undefined) setPriority(child.pid, PRIORITY);
  // Nobody would hear what comes of it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => process.off('exit', kill));
  // Where the command ends before it has read, its exit code tells more than the broken pipe.
  child.stdin.on('error', () => undefined).end(request);
  const [output, problems, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new GisabotError('TRIAL_FAILED', `A lesson could not be tried: ${problems.trim()}`);
  return output;
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { GisabotError } from '../errors';
import { percentile } from './measure';

const PACKAGE = path.join(__dirname, '..', 'index.js');

const SCRIPTS = {
  bare: '',
  loaded: 'require(process.argv[1])',
  ready: 'const g = require(process.argv[1]); g.createBot(g.loadKnowledge(process.argv[2])).ask("")',
};

/** Milliseconds from starting a process to its end, the median of all runs. */
export interface StartUp {
  /** Node alone. */
  readonly bare: number;
  /** With the package loaded. */
  readonly loaded: number;
  /** With the knowledge read and a first question answered. */
  readonly ready: number;
}

/** Measures what the package adds to the start of a process; the three ways take turns, so that a busy machine slows all. */
export function measureStartUp(knowledge: string, runs: number, now: () => number): StartUp {
  const times = { bare: [] as number[], loaded: [] as number[], ready: [] as number[] };
  for (let round = 0; round < runs; round += 1) {
    for (const way of ['bare', 'loaded', 'ready'] as const) {
      const start = now();
      runNode(SCRIPTS[way], knowledge);
      times[way].push(now() - start);
    }
  }
  return {
    bare: percentile(times.bare, 50),
    loaded: percentile(times.loaded, 50),
    ready: percentile(times.ready, 50),
  };
}

function runNode(script: string, knowledge: string): void {
  const { status, stderr, error } = spawnSync(process.execPath, ['-e', script, PACKAGE, knowledge], {
    encoding: 'utf8',
  });
  if (status === 0) return;
  const why = error?.message ?? stderr.trim();
  throw new GisabotError('BENCH_FAILED', `node -e '${script}' ended with ${status}: ${why}; run "npm run build" first`);
}

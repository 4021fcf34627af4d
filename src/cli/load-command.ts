import type { Io } from './io';
import type { Mode } from './load-contestant';
import { isClean, loadReport } from './load-report';
import type { LoadOptions, LoadResult } from './load-run';
import { Output } from './output';
import { numberOption, parseOptions } from './parse-options';
import { UsageError } from './usage-error';

export const LOAD_USAGE = `Usage: load [--seconds N] [--mode socket|http] [--rate N] [--replicas N] [--database-url URL]
  --seconds N         seconds of questions in all (300)
  --mode MODE         Socket Mode or signed HTTP alone (both)
  --rate N            questions a second, in place of the highest that holds
  --replicas N        processes of the bot side by side, in Socket Mode (1)
  --database-url URL  keeps the questions in PostgreSQL: in a database that may be filled, not the one in use
  Puts the whole bot under load in a local Slack, in turns with a bare Bolt app that posts a constant text. Exit code 1
  where a question is not answered, or twice, where anything is complained of, or where the rate does not hold.`;

const DEFAULT_SECONDS = 300;

/** What a load is made with, but for what the command line says. */
export type LoadWorkshop = Pick<LoadOptions, 'manifest' | 'questions' | 'folder' | 'world'> & {
  readonly machine: string;
  readonly run: (mode: Mode, options: LoadOptions) => Promise<LoadResult>;
  /** Removes the folder. */
  readonly close: () => void;
};

export async function load(args: readonly string[], io: Io, openWorkshop: () => LoadWorkshop): Promise<number> {
  const { modes, seconds, rate, replicas, databaseUrl } = readOptions(args);
  const { run, machine, close, ...workshop } = openWorkshop();
  const say = (text: string) => void io.stderr.write(`${text}\n`);
  const results: LoadResult[] = [];
  try {
    for (const mode of modes) {
      results.push(await run(mode, { ...workshop, seconds: seconds / modes.length, rate, replicas, databaseUrl, say }));
    }
  } finally {
    close();
  }
  const database = databaseUrl ? 'PostgreSQL' : 'SQLite';
  await new Output(io.stdout).line(loadReport(results, { machine, database, replicas }));
  return results.every(isClean) ? 0 : 1;
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    seconds: { type: 'string' },
    mode: { type: 'string' },
    rate: { type: 'string' },
    replicas: { type: 'string' },
    'database-url': { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}`);
  const { mode, 'database-url': databaseUrl } = values;
  if (mode !== undefined && mode !== 'socket' && mode !== 'http') {
    throw new UsageError(`--mode ${JSON.stringify(mode)}: give socket or http`);
  }
  const replicas = numberOption('replicas', values.replicas, 1, 10) ?? 1;
  if (!Number.isInteger(replicas)) throw new UsageError(`--replicas ${replicas}: give a whole number`);
  if (replicas > 1 && mode === 'http') {
    throw new UsageError('--replicas: signed HTTP needs a load balancer before them; give --mode socket');
  }
  const modes: Mode[] = mode ? [mode] : replicas > 1 ? ['socket'] : ['socket', 'http'];
  return {
    modes,
    replicas,
    databaseUrl,
    seconds: numberOption('seconds', values.seconds, 1, 86_400) ?? DEFAULT_SECONDS,
    rate: numberOption('rate', values.rate, 0.1, 100_000),
  };
}

import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURE_NAMES, trainWeights } from '../answering';
import { GisabotError } from '../errors';
import type { Knowledge } from '../knowledge';
import type { Io } from './io';
import { Output } from './output';
import { numberOption, parseOptions } from './parse-options';
import { UsageError } from './usage-error';
import { weightsSource } from './weights-source';

export const TRAIN_USAGE = `Usage: train [--seed N]
  --seed N  the seed of the shuffles (20200621)
  Learns the decision's weights from knowledge/ and writes src/answering/weights.data.ts; "npm run build" puts them to use.`;

// The article's date: any number does, as long as it stays the same.
const DEFAULT_SEED = 20_200_621;
const LARGEST_SEED = 2 ** 32 - 1;

/** What is learned from, and where the weights go. */
export interface Workshop {
  readonly knowledge: Knowledge;
  /** The checkout's src/; a package installed from a registry has none. */
  readonly source: string;
}

/** Makes the weights again and prints each with its feature. The same knowledge and seed make the same file. */
export async function train(args: readonly string[], io: Io, openWorkshop: () => Workshop): Promise<number> {
  const { values, positionals } = parseOptions(args, { seed: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}`);
  const seed = numberOption('seed', values.seed, 0, LARGEST_SEED) ?? DEFAULT_SEED;
  if (!Number.isInteger(seed)) throw new UsageError(`--seed ${JSON.stringify(values.seed)}: give a whole number`);

  const { knowledge, source } = openWorkshop();
  const file = path.join(source, 'answering', 'weights.data.ts');
  if (!existsSync(file)) {
    throw new GisabotError('SOURCE_MISSING', `${file}: not there; train in a checkout of the source`);
  }

  const { weights, examples } = trainWeights(knowledge, seed);
  writeFileSync(file, weightsSource(FEATURE_NAMES, weights));
  const output = new Output(io.stdout);
  await output.line(`${examples} examples, seed ${seed}`);
  const width = Math.max(...FEATURE_NAMES.map((name) => name.length));
  for (const [at, name] of FEATURE_NAMES.entries()) {
    await output.line(`  ${name.padEnd(width)} ${(weights[at] ?? 0).toFixed(4).padStart(8)}`);
  }
  await output.line(`Written to ${file}; "npm run build" puts them to use.`);
  return 0;
}

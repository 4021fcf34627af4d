import type { Bot } from '../bot';
import { GisabotError } from '../errors';
import {
  brokenLimits,
  type CrossValidationOptions,
  crossValidate,
  crossValidationReport,
  parseFiles,
  report,
  runCases,
  tally,
  unreachedFacts,
} from '../evaluation';
import type { Io } from './io';
import { Output } from './output';
import { numberOption, parseOptions } from './parse-options';
import { readTextFile } from './read-text-file';
import { UsageError } from './usage-error';

export const EVAL_USAGE = `Usage: eval [OPTIONS] FILE.jsonl...
  --min-right N  exit with 1 when less than N percent are right
  --max-wrong N  exit with 1 when more than N percent are wrong
  --totals       the counts alone, no question shown
  --unreached    also the facts that no question of the files reaches
  --classifier   cross-validates the intent classifier; needs no files`;

/** What is evaluated. */
export interface Subject {
  readonly bot: Bot;
  readonly factIds: readonly string[];
  /** How the intent classifier learns, and from what. */
  readonly classifier?: () => Pick<CrossValidationOptions, 'rows' | 'train'>;
}

/** Grades question files, and measures what the options ask for. 1 when a limit is broken. */
export async function evaluate(args: readonly string[], io: Io, openSubject: () => Subject): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    'min-right': { type: 'string' },
    'max-wrong': { type: 'string' },
    totals: { type: 'boolean' },
    unreached: { type: 'boolean' },
    classifier: { type: 'boolean' },
  });
  const limits = {
    minRight: numberOption('min-right', values['min-right'], 0, 100),
    maxWrong: numberOption('max-wrong', values['max-wrong'], 0, 100),
  };
  // The same file twice would carry its conversations on from the first time.
  const files = [...new Set(positionals)];
  const needsFiles = values.totals || values.unreached || (limits.minRight ?? limits.maxWrong) !== undefined;
  if (files.length === 0 && (needsFiles || !values.classifier)) throw new UsageError('No question file given');

  const cases = parseFiles(files.map((file) => ({ file, text: readTextFile(file) })));
  const { bot, factIds, classifier } = openSubject();
  const output = new Output(io.stdout);

  if (values.classifier) {
    if (!classifier) throw new GisabotError('CLASSIFIER_MISSING', '--classifier: this bot has no classifier to train');
    await output.line(crossValidationReport(crossValidate(classifier())));
  }
  if (files.length === 0) return 0;

  const results = runCases(bot, cases);
  await output.line(report(results, { totalsOnly: values.totals }));
  if (values.unreached) {
    const answers = results.map((result) => result.answer);
    await output.line(`\n${unreachedReport(unreachedFacts(factIds, answers), factIds.length)}`);
  }

  const broken = brokenLimits(tally(results), limits);
  for (const sentence of broken) io.stderr.write(`${sentence}\n`);
  return broken.length > 0 ? 1 : 0;
}

function unreachedReport(unreached: readonly string[], all: number): string {
  return [`${unreached.length} of ${all} facts reached by no question`, ...unreached.map((id) => `  ${id}`)].join('\n');
}

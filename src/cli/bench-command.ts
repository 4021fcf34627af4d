import { performance } from 'node:perf_hooks';
import type { Bot } from '../bot';
import { benchQuestions } from './bench-questions';
import { benchReport } from './bench-report';
import type { SlackTimes } from './bench-slack';
import type { Io } from './io';
import { interleave } from './measure';
import { Output } from './output';
import { numberOption, parseOptions } from './parse-options';
import type { StartUp } from './start-up';
import { UsageError } from './usage-error';

export const BENCH_USAGE = `Usage: bench [--rounds N]
  --rounds N  how often every question is asked (20)
  Measures an answer against a bare minisearch look-up and the start-up against bare node, as ratios; and what asking,
  and then the store, add to a bare Bolt listener in a local Slack.`;

/** What is measured. */
export interface Contestants {
  readonly bot: Bot;
  /** One look-up in an index of the same facts, with nothing around it. */
  readonly look: (question: string) => unknown;
  readonly startUp: (now: () => number) => StartUp;
  /** From mention to answer. */
  readonly inSlack: (questions: readonly string[], now: () => number) => Promise<SlackTimes>;
  readonly questions: string;
}

export async function bench(args: readonly string[], io: Io, openContestants: () => Contestants): Promise<number> {
  const { values, positionals } = parseOptions(args, { rounds: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}`);
  const rounds = Math.round(numberOption('rounds', values.rounds, 1, 10_000) ?? 20);

  const { bot, look, startUp, inSlack, questions: directory } = openContestants();
  const now = () => performance.now();
  const questions = benchQuestions(bot, directory);
  const { first, second } = interleave({
    items: questions,
    first: ({ question, earlier }) => bot.ask(question, earlier),
    second: ({ question }) => look(question),
    rounds,
    now,
  });
  const slack = await inSlack(
    questions.map(({ question }) => question),
    now,
  );
  await new Output(io.stdout).line(
    benchReport({ questions: questions.length, rounds, ask: first, look: second, startUp: startUp(now), slack }),
  );
  return 0;
}

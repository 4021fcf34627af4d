import type { SlackTimes } from './bench-slack';
import type { Percentiles } from './measure';
import type { StartUp } from './start-up';

export interface BenchResult {
  readonly questions: number;
  readonly rounds: number;
  /** Milliseconds of one answer. */
  readonly ask: Percentiles;
  /** Milliseconds of one look-up in a bare index of the same facts. */
  readonly look: Percentiles;
  readonly startUp: StartUp;
  readonly slack: SlackTimes;
}

/** Ratios, which hold from machine to machine; the milliseconds behind them are in brackets. */
export function benchReport({ questions, rounds, ask, look, startUp, slack }: BenchResult): string {
  const { bare, loaded, ready } = startUp;
  return [
    `${questions} questions, ${rounds} rounds, taking turns with a bare minisearch look-up`,
    `answer, p50: ${ratio(ask.p50, look.p50)} a look-up (${ms(ask.p50)} to ${ms(look.p50)})`,
    `answer, p99: ${ratio(ask.p99, look.p99)} a look-up (${ms(ask.p99)} to ${ms(look.p99)})`,
    `start-up, loaded: ${ratio(loaded, bare)} bare node (${ms(loaded)} to ${ms(bare)})`,
    `start-up, first answer: ${ratio(ready, bare)} bare node (${ms(ready)} to ${ms(bare)})`,
    `in Slack, p50: asking adds ${ms(slack.asking - slack.bare)}, the store ${ms(slack.whole - slack.asking)} to a bare listener's ${ms(slack.bare)}`,
  ].join('\n');
}

function ratio(part: number, whole: number): string {
  return `${(part / whole).toFixed(2)} x`;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 0)} ms`;
}

import { table } from '../evaluation';
import type { Mode } from './load-contestant';
import type { Held, LoadResult } from './load-run';

const NAMES: Readonly<Record<Mode, string>> = { socket: 'Socket Mode', http: 'Signed HTTP' };

/** Looks at the memory that are shown: a growth is seen in as many. */
const SHOWN = 10;

export interface Setting {
  /** Such as `linux x64, 2 x Xeon, Node v20.20.2`. */
  readonly machine: string;
  readonly database: 'SQLite' | 'PostgreSQL';
  readonly replicas: number;
}

/** One page: ratios, which hold from machine to machine, and what is behind them. */
export function loadReport(results: readonly LoadResult[], { machine, database, replicas }: Setting): string {
  return [
    `The whole bot on ${database}${replicas > 1 ? ` in ${replicas} replicas` : ''}, and a bare Bolt app that posts a constant text`,
    `${machine}; each in a process of its own, a local Slack and the load maker in one more`,
    ...results.flatMap((result) => ['', ...modeReport(result)]),
    '',
    ...NOTES,
  ].join('\n');
}

function modeReport({ mode, ceiling, rate, seconds, held, bot, bare, memory, heldOn }: LoadResult): string[] {
  const row = (name: string, pick: (held: Held) => number, digits = 0) => [
    name,
    pick(bot).toFixed(digits),
    pick(bare).toFixed(digits),
    `${(pick(bot) / pick(bare)).toFixed(2)} x`,
  ];
  const plain = (name: string, pick: (held: Held) => number | string) => [
    name,
    String(pick(bot)),
    String(pick(bare)),
    '',
  ];
  const shown = memory.filter((_, at) => at % Math.ceil(memory.length / SHOWN) === 0);
  return [
    `${NAMES[mode]}: ${rate.toFixed(1)} questions a second ${held ? 'held' : 'NOT held'} for ${seconds.toFixed(0)} s`,
    table([
      ['', 'bot', 'bare Bolt', 'ratio'],
      row('most by turns, /s', ({ most }) => most),
      row('to acknowledgement, p50 ms', ({ ack }) => ack.p50, 1),
      row('to acknowledgement, p99 ms', ({ ack }) => ack.p99, 1),
      row('to answer, p50 ms', ({ answer }) => answer.p50, 1),
      row('to answer, p99 ms', ({ answer }) => answer.p99, 1),
      plain('its process at work', ({ busy }) => percent(busy)),
      plain('load maker at work', ({ makerBusy }) => percent(makerBusy)),
      plain('asked in all', ({ asked }) => asked),
      plain('unanswered', ({ unanswered }) => unanswered),
      plain('answered twice', ({ twice }) => twice),
      plain('errors', ({ complaints }) => complaints.length),
    ]),
    `the load maker's own most: ${ceiling.toFixed(0)}/s, ${(ceiling / bot.most).toFixed(1)} x the bot's, ${(ceiling / bare.most).toFixed(1)} x bare Bolt's`,
    `memory of the bot, MB: ${shown.map(({ rss }) => mega(rss)).join(' ')}, of that heap: ${shown.map(({ heap }) => mega(heap)).join(' ')}`,
    `heap held on to, MB: ${mega(heldOn.before, 1)} before, ${mega(heldOn.after, 1)} after: ${(heldOn.after / heldOn.before).toFixed(3)} x`,
    ...complaintLines('bot', bot),
    ...complaintLines('bare Bolt', bare),
  ];
}

/** The first few: those that follow mostly say the same. */
function complaintLines(name: string, { complaints }: Held): string[] {
  return complaints.slice(0, 3).map((line) => `${name}: ${line}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

function mega(bytes: number, digits = 0): string {
  return (bytes / 2 ** 20).toFixed(digits);
}

const NOTES = [
  'A question is a mention in a channel: two events, which are both acknowledged, and one answer in its thread.',
  'By turns: 32 questions wait at any time, the best of three rounds. Held: questions come by chance, so many a second on',
  "average, without waiting for answers, and at no time more than a second's of them wait; the first rate tried is nine",
  'tenths of the most, each further one nine tenths of that before. Times count from when a question was due. The load',
  "maker's own most: what it takes from a program that does nothing but post one of the bot's answers.",
];

/** Whether nothing went wrong: every question answered, none twice, no error, and a rate that held. */
export function isClean({ held, bot, bare }: LoadResult): boolean {
  return held && [bot, bare].every((one) => one.unanswered + one.twice + one.complaints.length === 0);
}

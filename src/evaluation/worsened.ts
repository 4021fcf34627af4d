import type { Bot } from '../bot';
import type { Case } from './case';
import { runCases } from './run-cases';

/**
 * The cases that a changed bot no longer gets right and the bot it was made from does. The first bot is asked only where
 * the changed one is not right, with the whole conversation that leads there.
 */
export function worsened(before: Pick<Bot, 'ask'>, after: Pick<Bot, 'ask'>, cases: readonly Case[]): readonly Case[] {
  const notRight = runCases(after, cases).filter(({ grade }) => grade !== 'right');
  const threads = new Set(notRight.map((result) => threadOf(result.case)));
  const open = new Set(notRight.map((result) => result.case));
  return runCases(
    before,
    cases.filter((one) => open.has(one) || (one.thread !== undefined && threads.has(threadOf(one)))),
  )
    .filter((result) => result.grade === 'right' && open.has(result.case))
    .map((result) => result.case);
}

/** Two files may use the same name without meaning the same conversation. */
const threadOf = ({ file, thread, line }: Case): string =>
  JSON.stringify(thread === undefined ? [file, line] : [file, thread, '']);

import { setImmediate } from 'node:timers/promises';

/**
 * One question at a time is thought about, and between two of them all is let in that Slack has sent by now. An answer
 * takes this process whole for tens of milliseconds: of a hundred questions at once the last would be acknowledged after
 * the third second, when Slack delivers it again.
 * @returns what resolves when it is the caller's turn: until it next awaits something
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}

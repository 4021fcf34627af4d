import { setImmediate } from 'node:timers/promises';

/**
 * Rounds of the event loop between two questions. An event over HTTP needs some of them from its connection to its
 * acknowledgement, an answer as many on its way out, and each that is too few waits for one more question. On a busy
 * machine four left the slowest acknowledgements at twice the time of eight; a round with nothing to do costs some
 * microseconds.
 */
const ROUNDS = 8;

/**
 * One question at a time is thought about, and between two of them all is let in that Slack has sent by now. An answer
 * takes this process whole for tens of milliseconds: of a hundred questions at once the last would be acknowledged after
 * the third second, when Slack delivers it again.
 * @returns what resolves when it is the caller's turn: until it next awaits something
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const rounds = async () => {
    for (let round = 0; round < ROUNDS; round += 1) await setImmediate();
  };
  return () => {
    last = last.then(rounds);
    return last;
  };
}

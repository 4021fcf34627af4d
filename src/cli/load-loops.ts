import type { Asker } from './load-asker';

/** What time and chance are, for a load. */
export interface World {
  /** Milliseconds, as fine as they come. */
  now(): number;
  /** 0: until all that has come in by now is done. */
  sleep(milliseconds: number): Promise<void>;
  /** At least 0, below 1. */
  random(): number;
}

/** Questions that wait at a time in the closed loop: the program always has one to go on with, and no long queue. */
const AT_A_TIME = 32;

/** Milliseconds after the last question in which answers are waited for: what was dropped does not come later either. */
const PATIENCE = 30_000;

/**
 * The closed loop: each answer brings the next question, for so many seconds.
 * @returns answers a second: the most that the program gives
 */
export async function askByTurns(asker: Pick<Asker, 'ask' | 'quiet'>, seconds: number, world: World): Promise<number> {
  const start = world.now();
  const end = start + seconds * 1000;
  let answers = 0;
  let last = start;
  const one = async (): Promise<void> => {
    while (world.now() < end) {
      await asker.ask(world.now());
      last = world.now();
      answers += 1;
    }
  };
  // One that gets no answer holds up its turn alone.
  await Promise.race([Promise.all(Array.from({ length: AT_A_TIME }, one)), world.sleep(seconds * 1000 + PATIENCE)]);
  await asker.quiet(PATIENCE);
  return answers / ((last - start) / 1000);
}

/**
 * Seconds by which the answers may lag behind the questions. In a queue that does not grow, chance makes some wait: at
 * nine tenths of what a program can do, as many as come in some hundredths of a second. One that grows gets here soon.
 */
const LAG = 1;

/**
 * The open loop: questions come by chance, so many a second on average, whether or not those before are answered. Each
 * is timed from when it was due, so that what a stuck program keeps from being asked counts as well.
 * @returns whether it held: at no time a second's questions were waiting. Where it does not, it ends at once.
 */
export async function askAtRate(
  asker: Pick<Asker, 'ask' | 'waiting' | 'quiet'>,
  rate: number,
  seconds: number,
  { now, sleep, random }: World,
): Promise<boolean> {
  const most = Math.max(AT_A_TIME, rate * LAG);
  const start = now();
  let held = true;
  for (let due = start; held; ) {
    due += (-Math.log(1 - random()) / rate) * 1000;
    if (due > start + seconds * 1000) break;
    // Timers are late by up to a millisecond: the rest of one is not slept.
    await sleep(Math.max(0, Math.floor(due - now())));
    void asker.ask(Math.min(due, now()));
    held = asker.waiting() <= most;
  }
  await asker.quiet(PATIENCE);
  return held;
}

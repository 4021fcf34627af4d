import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when `work` is done, at the latest after `milliseconds`; what is not done then goes on unwatched. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const abort = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: abort.signal }).catch(() => undefined);
  try {
    await Promise.race([work, late]);
  } finally {
    abort.abort();
  }
}

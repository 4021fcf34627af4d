import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Resolves when `work` is done, at the latest after `milliseconds`; what is not done then goes on unwatched.
 * @param hurry aborted: it resolves at once
 */
export async function within(milliseconds: number, work: Promise<unknown>, hurry?: AbortSignal): Promise<void> {
  const abort = new AbortController();
  const signal = hurry ? AbortSignal.any([abort.signal, hurry]) : abort.signal;
  const late = sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  try {
    await Promise.race([work, late]);
  } finally {
    abort.abort();
  }
}

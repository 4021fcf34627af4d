import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Resolves to what `work` resolves to, at the latest after `milliseconds`, then to undefined; what is not done by then
 * goes on unwatched. Rejects where `work` does in time.
 * @param hurry aborted: it resolves at once
 */
export async function within<T>(milliseconds: number, work: Promise<T>, hurry?: AbortSignal): Promise<T | undefined> {
  const abort = new AbortController();
  const signal = hurry ? AbortSignal.any([abort.signal, hurry]) : abort.signal;
  try {
    return await Promise.race([work, sleep(milliseconds, undefined, { signal }).catch(() => undefined)]);
  } finally {
    abort.abort();
  }
}

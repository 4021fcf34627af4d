import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds. Who asks how the bot is does not wait long: Kubernetes a second, unless told otherwise. */
const PATIENCE = 800;

/** What `work` resolves to; undefined where it fails, or takes too long. Never rejects. */
export async function withinTime<T>(work: Promise<T>, patience = PATIENCE): Promise<T | undefined> {
  const late = new AbortController();
  try {
    return await Promise.race([
      work.catch(() => undefined),
      sleep(patience, undefined, { signal: late.signal, ref: false }).catch(() => undefined),
    ]);
  } finally {
    late.abort();
  }
}

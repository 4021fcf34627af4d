import { within } from '../within';

/** Milliseconds. Who asks how the bot is does not wait long: Kubernetes a second, unless told otherwise. */
const PATIENCE = 800;

/** What `work` resolves to; undefined where it fails, or takes too long. Never rejects. */
export async function withinTime<T>(work: Promise<T>): Promise<T | undefined> {
  return within(PATIENCE, work).catch(() => undefined);
}

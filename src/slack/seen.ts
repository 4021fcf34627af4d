/** Remembers which messages were taken up, so that none is answered twice. */
export interface Seen {
  /** True the first time a key is shown, false from then on. */
  first(key: string): boolean;
}

/**
 * Slack gives up redelivering after about six minutes. Ten thousand messages hold far more than that of a busy
 * workspace, in about a megabyte.
 */
const LIMIT = 10_000;

/** The oldest keys make room for new ones. */
export function createSeen(limit = LIMIT): Seen {
  const keys = new Set<string>();
  return {
    first(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > limit && oldest !== undefined) keys.delete(oldest);
      return true;
    },
  };
}

/** The work that has begun and is not done yet. */
export interface InFlight {
  /** Runs `work` and counts it until it is settled. */
  track<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when all that had begun by now is settled. Never rejects. */
  settled(): Promise<void>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    async track(work) {
      const promise = work();
      running.add(promise);
      try {
        return await promise;
      } finally {
        running.delete(promise);
      }
    },
    async settled() {
      await Promise.allSettled(running);
    },
  };
}

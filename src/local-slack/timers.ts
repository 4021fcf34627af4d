/** What is to happen later, and does not once it is all called off. */
export interface Timers {
  /** @returns what calls it off. */
  after(milliseconds: number, act: () => void): () => void;
  every(milliseconds: number, act: () => void): void;
  wait(milliseconds: number): Promise<void>;
  /** Nothing happens any more; those who wait, wait no longer. */
  clear(): void;
}

export function createTimers(): Timers {
  const pending = new Map<NodeJS.Timeout, (() => void) | undefined>();
  let cleared = false;
  const after = (milliseconds: number, act: () => void, release?: () => void) => {
    if (cleared) {
      release?.();
      return () => undefined;
    }
    const timer = setTimeout(() => {
      pending.delete(timer);
      act();
    }, milliseconds);
    pending.set(timer, release);
    return () => {
      clearTimeout(timer);
      pending.delete(timer);
    };
  };
  const every = (milliseconds: number, act: () => void): void => {
    after(milliseconds, () => {
      act();
      every(milliseconds, act);
    });
  };
  return {
    after: (milliseconds, act) => after(milliseconds, act),
    every,
    wait: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve, resolve)),
    clear() {
      cleared = true;
      for (const [timer, release] of pending) {
        clearTimeout(timer);
        release?.();
      }
      pending.clear();
    },
  };
}

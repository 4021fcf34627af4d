/** What is waited for by those who want to end in an orderly way. */
export interface Expected {
  /** Something is to come; call what is returned when it is there, or will not come. */
  expect(): () => void;
  /** Resolves when all that is expected by now is there. */
  settled(): Promise<void>;
}

export function createExpected(): Expected {
  const all = new Set<Promise<void>>();
  return {
    expect() {
      let come = () => {};
      const coming = new Promise<void>((resolve) => {
        come = () => {
          all.delete(coming);
          resolve();
        };
      });
      all.add(coming);
      return () => come();
    },
    async settled() {
      await Promise.all(all);
    },
  };
}

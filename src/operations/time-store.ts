import type { Store } from '../store';

/** Told of each thing the store was asked for. @param operation `questions.claim`, … */
export type StoreWatch = (operation: string, milliseconds: number, failed: boolean) => void;

/** No questions to the database. */
const NOT_TIMED: readonly string[] = ['person', 'close'];

type Method = (...args: unknown[]) => Promise<unknown>;

/** The store, timed. */
export function timeStore(store: Store, watch: StoreWatch): Store {
  const timed = (part: object, prefix: string): object =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => {
        if (typeof value === 'object' && value !== null) return [name, timed(value, `${prefix}${name}.`)];
        if (typeof value !== 'function' || NOT_TIMED.includes(name)) return [name, value];
        return [name, time(value as Method, `${prefix}${name}`, watch)];
      }),
    );
  return timed(store, '') as Store;
}

function time(method: Method, operation: string, watch: StoreWatch): Method {
  return async (...args) => {
    const start = performance.now();
    let failed = true;
    try {
      const result = await method(...args);
      failed = false;
      return result;
    } finally {
      watch(operation, performance.now() - start, failed);
    }
  };
}

import { GisabotError } from '../errors';

/** The database cannot be opened or brought up to date, or fails at work. */
export class StoreError extends GisabotError {}

/** What failed to connect to each of several addresses has no message of its own; and libsql's errors are no true ones. */
export function saidBy(error: unknown): string {
  const { message, code } = Object(error) as { readonly message?: string; readonly code?: string };
  return message || code || String(error);
}

/** A part of the store whose methods reject with a StoreError where the database fails: that may go well later. */
export function sayingSo<T extends object>(part: T): T {
  const methods = Object.entries(part).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await method(...args);
      } catch (cause) {
        if (cause instanceof GisabotError) throw cause;
        throw new StoreError('STORE_FAILED', `The database failed (${saidBy(cause)}).`, { cause });
      }
    },
  ]);
  return Object.fromEntries(methods);
}

import { isNativeError } from 'node:util/types';

/** An error of ours. `code` stays the same across releases; the message says what, where, the value and what to do. */
export class GisabotError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/**
 * What happened, by the innermost cause: its code, such as ECONNREFUSED, or what it says. Those around it say only that
 * something did. Slack's client has a name of its own for a cause.
 */
export function reason(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  const inner = error.cause ?? ('original' in error ? error.original : undefined);
  if (inner !== undefined) return reason(inner);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

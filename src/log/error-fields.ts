import { isNativeError } from 'node:util/types';

/** What a log line holds of an error. */
export interface ErrorFields {
  readonly type?: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: ErrorFields;
}

/** Causes that are followed: an error may be its own cause. */
const DEEPEST = 5;

/**
 * Of an error only these are written: those of Slack's client also hold the request's headers, with the token, and the
 * answer's body, with what people wrote; those of databases the row.
 */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!isNativeError(error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const { name: type, message, stack, cause } = error;
  return {
    type,
    ...code,
    message,
    ...(stack && { stack }),
    ...(cause !== undefined && depth < DEEPEST && { cause: errorFields(cause, depth + 1) }),
  };
}

import { isNativeError } from 'node:util/types';

/** Where a running bot says what it does. Questions, answers and tokens are never handed to it. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** `error`, where given, is written with its stack and its causes. */
  error(message: string, error?: unknown): void;
}

/**
 * One event a line: `2026-01-02T03:04:05.678Z info Connected to Slack`; stacks go below their line.
 * @param now milliseconds since 1970.
 */
export function createLog(write: (text: string) => void, now: () => number): Log {
  const line = (level: string, message: string) => write(`${new Date(now()).toISOString()} ${level} ${message}\n`);
  return {
    info: (message) => line('info', message),
    warn: (message) => line('warn', message),
    error: (message, error) => {
      line('error', message);
      if (error !== undefined) write(`${stackOf(error)}\n`);
    },
  };
}

function stackOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nCaused by: ${stackOf(error.cause)}`;
}

import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../log';

/**
 * Bolt's log lines as ours. Its debug lines hold messages and connection addresses, and are dropped. Errors lose their
 * stack: those that matter reach the log by themselves.
 */
export function boltLog(log: Log): Logger {
  const text = (parts: unknown[]) => parts.map(String).join(' ');
  return {
    debug: () => undefined,
    info: (...parts) => log.info(text(parts)),
    warn: (...parts) => log.warn(text(parts)),
    error: (...parts) => log.error(text(parts)),
    getLevel: () => LogLevel.INFO,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}

import { type Logger, pino } from 'pino';
import { errorFields } from './error-fields';
import { hideSecrets } from './hide-secrets';
import type { Log, LogFormat, LogLevel } from './log';
import { type Line, readableLine } from './readable-line';

export interface LogOptions {
  /** Takes whole lines. */
  readonly write: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly level: LogLevel;
  readonly format: LogFormat;
  /** Whether lines hold what people asked. */
  readonly showQuestions?: boolean;
  /** Never to be read in a line, whatever led there. Those in the forms of `hideSecrets` need not be named. */
  readonly secrets?: readonly string[];
}

/** Fields that go, whoever gives them: what people wrote, and what opens a door. */
const KEPT_BACK = ['text', 'question_text', 'token', 'authorization', 'headers', 'body', 'response_url', 'responseUrl'];

/** Fields that nobody gives: what reads the log goes by them. */
const OWN = ['level', 'time'];

/** The part of `KEPT_BACK` that `showQuestions` lets through. */
const QUESTIONS = ['text', 'question_text'];

/**
 * One event a line. Every line goes through pino and then through `hideSecrets`, in either format, so that what is
 * redacted does not depend on who reads it. pino-pretty would be ten packages for what `readableLine` does.
 */
export function createLog({ write, now, level, format, showQuestions = false, secrets = [] }: LogOptions): Log {
  const hide = hideSecrets(secrets);
  const logger: Logger = pino(
    {
      level,
      redact: { paths: KEPT_BACK.filter((name) => !(showQuestions && QUESTIONS.includes(name))), remove: true },
      timestamp: () => `,"time":"${new Date(now()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write(line: string) {
        // In what is said, not in the line: a secret may look like a part of JSON.
        const safe: Line = JSON.parse(line, (name, value) =>
          typeof value === 'string' && !OWN.includes(name) ? hide(value) : value,
        );
        write(format === 'json' ? `${JSON.stringify(safe)}\n` : readableLine(safe));
      },
    },
  );
  return {
    debug: (message, fields = {}) => logger.debug(fields, message),
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, error, fields = {}) =>
      logger.error({ ...fields, ...(error !== undefined && { error: errorFields(error) }) }, message),
  };
}

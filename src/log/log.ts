/** What a line says beside its message. `question` is the row's id: one id for all that becomes of a question. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where a running bot says what it does. */
export interface Log {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  /** `error`, where given, is written with its stack and its causes. */
  error(message: string, error?: unknown, fields?: Fields): void;
}

/** Says nothing. */
export const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Each with those after it; `silent` says nothing at all. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** `json`: one object a line, for machines; `text`: the same for people. */
export const LOG_FORMATS = ['json', 'text'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** Where a local Slack says what it does and what it refused. Messages and tokens are never handed to it. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}

export const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/web-api';

/** For Slack's clients: they would write what the tests provoke. */
export const QUIET: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setLevel: () => undefined,
  setName: () => undefined,
};

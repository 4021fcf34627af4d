import type { AppOptions } from '@slack/bolt';
import type { SlackConfig } from '../config';
import type { Log } from '../log';
import { boltLog } from './bolt-log';
import { clientOptions } from './client-options';
import type { Connection } from './connection';
import type { SlackWatch } from './watch';

/** How Bolt is built on a connection, wherever it is. */
export const appOptions = (
  config: SlackConfig,
  { receiver, authorize }: Connection,
  log: Log,
  watch?: SlackWatch,
): AppOptions => ({
  ...(config.botToken !== undefined && { token: config.botToken }),
  ...(authorize && { authorize }),
  receiver,
  clientOptions: clientOptions(config, watch),
  logger: boltLog(log),
  convoStore: false,
  // Otherwise the constructor itself calls Slack, and a bad token ends the process with an unhandled rejection.
  deferInitialization: true,
});

import type { SlackConfig } from '../../config';
import type { Log } from '../../log';
import type { HTTPReceiverInstaller } from '../install';
import type { SlackWatch } from '../watch';
import type { Connection } from './connection';
import { httpConnection } from './http';
import { socketConnection } from './socket';

export type { Connection } from './connection';

/** @param installing lets workspaces install the app */
export function connect(
  config: SlackConfig,
  log: Log,
  { watch, installing }: { readonly watch?: SlackWatch; readonly installing?: HTTPReceiverInstaller } = {},
): Connection {
  return config.mode === 'socket'
    ? socketConnection(config, log, { ...(watch && { watch }), ...(installing && { installing }) })
    : httpConnection(config, log, { ...(installing && { installing }) });
}

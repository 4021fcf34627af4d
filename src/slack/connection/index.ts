import type { SlackConfig } from '../../config';
import type { Log } from '../../log';
import type { SlackWatch } from '../watch';
import type { Connection } from './connection';
import { httpConnection } from './http';
import { socketConnection } from './socket';

export type { Connection } from './connection';

export function connect(config: SlackConfig, log: Log, watch?: SlackWatch): Connection {
  return config.mode === 'socket' ? socketConnection(config, log, watch) : httpConnection(config, log);
}

import type { SlackConfig } from '../../config';
import type { Log } from '../../log';
import type { Connection } from './connection';
import { httpConnection } from './http';
import { socketConnection } from './socket';

export type { Connection } from './connection';

export function connect(config: SlackConfig, log: Log): Connection {
  return config.mode === 'socket' ? socketConnection(config, log) : httpConnection(config, log);
}

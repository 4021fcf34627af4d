export { ConfigError } from './config-error';
export { portWithoutPort } from './default-port';
export type { Environment } from './environment';
export { readAll } from './read-all';
export { readConfig } from './slack-config';
export { readStoreConfig, type StoreConfig } from './store-config';
export type { Config, HttpConfig, InstallerConfig, LocalConfig, SlackConfig, SocketConfig } from './types';
export { SLACK_API, type SlackVariable, WHERE_FOUND } from './where-found';

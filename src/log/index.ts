export { createLog, type LogOptions } from './create-log';
export { hideSecrets } from './hide-secrets';
export { type Fields, LOG_FORMATS, LOG_LEVELS, type Log, type LogFormat, type LogLevel, SILENT } from './log';

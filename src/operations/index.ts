export { type OperationsConfig, readOperationsConfig, secretsOf } from './read-config';
export { type Stoppable, stopOnSignal } from './stop-on-signal';
export { watchProcess } from './watch-process';

export { createSlackApp, type SlackApp, type SlackDeps } from './create-app';
export { createBareApp } from './create-bare-app';
export type { School } from './deps';
export { SlackStartError } from './start-error';
export { type SlackCall, type SlackWatch, TROUBLES } from './watch';

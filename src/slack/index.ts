export { createSlackApp, type SlackApp, type SlackDeps } from './create-app';
export { SlackStartError } from './start-error';

import type { Environment } from './environment';

/** The settings that say how the bot is reached in Slack. */
const READ = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_API_URL',
  'PORT',
  'MAINTAINERS',
] as const;

/** What each of them is, without spaces around it; '' where it is left out. */
export type Given = Readonly<Record<(typeof READ)[number], string>>;

export const readGiven = (env: Environment): Given =>
  Object.fromEntries(READ.map((name) => [name, env[name]?.trim() ?? ''])) as Given;

/** Where each value stands among the pages of one app at https://api.slack.com/apps. */
export const WHERE_FOUND = {
  SLACK_BOT_TOKEN: '"OAuth & Permissions" > "Bot User OAuth Token", after "Install to Workspace"',
  SLACK_APP_TOKEN: '"Basic Information" > "App-Level Tokens", with the scope connections:write',
  SLACK_SIGNING_SECRET: '"Basic Information" > "App Credentials" > "Signing Secret"',
  SLACK_CLIENT_ID: '"Basic Information" > "App Credentials" > "Client ID"',
  SLACK_CLIENT_SECRET: '"Basic Information" > "App Credentials" > "Client Secret"',
} as const;

export type SlackVariable = keyof typeof WHERE_FOUND;

/** Says that a setting is missing, and where Slack shows it. */
export function missing(variable: SlackVariable): string {
  return `${variable} is missing: find it at https://api.slack.com/apps under ${WHERE_FOUND[variable]}.`;
}

/** The Web API's base URL, where SLACK_API_URL names no other. */
export const SLACK_API = 'https://slack.com/api/';

import type { Environment } from './environment';

/** For Slack's requests, or the page by which workspaces install the app. */
export const DEFAULT_PORT = 3000;

/**
 * The port that the bot opens where PORT is left out, as far as the settings say: for Slack's requests, or the page by
 * which workspaces install the app. Undefined where it opens none, or any that is free.
 */
export function portWithoutPort(env: Environment): number | undefined {
  const isSet = (name: string) => Boolean(env[name]?.trim());
  const installs = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'].some(isSet);
  return installs || (isSet('SLACK_SIGNING_SECRET') && !isSet('SLACK_APP_TOKEN')) ? DEFAULT_PORT : undefined;
}

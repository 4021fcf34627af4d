import { ConfigError } from './config-error';
import { DEFAULT_PORT } from './default-port';
import type { Environment } from './environment';
import { readGiven } from './given';
import { installerProblems } from './installer-problems';
import { maintainersProblem, portProblem, tokenProblem, urlProblem } from './problems';
import type { Config } from './types';
import { missing, WHERE_FOUND } from './where-found';

/**
 * Reads the settings. With both an app token and a signing secret, Socket Mode wins: it works everywhere. With a bot
 * token the bot is in that token's workspace; with the client's id and secret in its place, where the app is installed.
 * No message holds a value of the environment but those of PORT, SLACK_API_URL and MAINTAINERS.
 * @throws ConfigError with every problem at once.
 */
export function readConfig(env: Environment): Config {
  const given = readGiven(env);
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT, MAINTAINERS } = given;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = given;
  const installs = clientId !== '' || clientSecret !== '' || stateSecret !== '';
  const maintainers = MAINTAINERS.split(/[\s,]+/).filter((id) => id !== '');
  const named = maintainers.length > 0 && { maintainers };
  const inSlack = SLACK_BOT_TOKEN || SLACK_APP_TOKEN || SLACK_SIGNING_SECRET || SLACK_API_URL || installs;
  const wrong = [PORT ? portProblem(PORT) : undefined, maintainersProblem(maintainers)];
  if (!inSlack) {
    const problems = wrong.filter((problem) => problem !== undefined);
    if (problems.length > 0) throw new ConfigError(problems);
    return { mode: 'local', ...(PORT && { port: Number(PORT) }), ...named };
  }

  const problems = [
    ...(installs
      ? installerProblems(given, env)
      : [SLACK_BOT_TOKEN ? tokenProblem('SLACK_BOT_TOKEN', SLACK_BOT_TOKEN, 'xoxb-') : missing('SLACK_BOT_TOKEN')]),
    SLACK_APP_TOKEN ? tokenProblem('SLACK_APP_TOKEN', SLACK_APP_TOKEN, 'xapp-') : undefined,
    SLACK_APP_TOKEN || SLACK_SIGNING_SECRET ? undefined : NO_WAY_IN,
    SLACK_API_URL ? urlProblem(SLACK_API_URL) : undefined,
    ...wrong,
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new ConfigError(problems);

  const port = PORT ? Number(PORT) : DEFAULT_PORT;
  const access = installs
    ? { installer: { clientId, clientSecret, stateSecret, port } }
    : { botToken: SLACK_BOT_TOKEN };
  const settings = { ...access, ...(SLACK_API_URL && { apiUrl: SLACK_API_URL }), ...named };
  return SLACK_APP_TOKEN
    ? { mode: 'socket', ...settings, appToken: SLACK_APP_TOKEN }
    : { mode: 'http', ...settings, signingSecret: SLACK_SIGNING_SECRET, port };
}

const NO_WAY_IN =
  'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: ' +
  `find the first at https://api.slack.com/apps under ${WHERE_FOUND.SLACK_APP_TOKEN}; ` +
  `the second under ${WHERE_FOUND.SLACK_SIGNING_SECRET}.`;

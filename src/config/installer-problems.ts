import type { Environment } from './environment';
import type { Given } from './given';
import { readTokenKeys, TOKEN_KEY_MISSING } from './token-keys';
import { missing } from './where-found';

/** A signature under less could be forged by trying keys. */
const SHORTEST_STATE_SECRET = 32;

/** What several workspaces need. What is one workspace's has no place beside it. */
export function installerProblems(given: Given, env: Environment): (string | undefined)[] {
  const { keys, problems } = readTokenKeys(env);
  const { SLACK_STATE_SECRET: secret } = given;
  return [
    given.SLACK_CLIENT_ID ? undefined : missing('SLACK_CLIENT_ID'),
    given.SLACK_CLIENT_SECRET ? undefined : missing('SLACK_CLIENT_SECRET'),
    secret.length >= SHORTEST_STATE_SECRET
      ? undefined
      : `SLACK_STATE_SECRET is ${secret ? 'too short' : 'missing'}: make one up of at least ${SHORTEST_STATE_SECRET} random characters.`,
    ...(keys.length === 0 && problems.length === 0 ? [TOKEN_KEY_MISSING] : problems),
    given.SLACK_BOT_TOKEN ? ONE_OR_SEVERAL : undefined,
    given.MAINTAINERS ? MAINTAINERS_OF_ONE : undefined,
  ];
}

const ONE_OR_SEVERAL =
  'SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET for several that ' +
  'install the app: leave out the one or the others.';

const MAINTAINERS_OF_ONE =
  'MAINTAINERS names members of one workspace: leave it out where several install the app; the admins and owners of ' +
  'each are its maintainers.';

import { type Store, TokenKeyError } from '../store';
import { callSlack, NoAnswer, type SlackApi } from './call-slack';
import { type Finding, ok, unchecked, wrong } from './finding';

/** Workspaces that are asked about, the newest: Slack takes twenty such calls a minute and more from one app. */
const LIMIT = 50;

/** Of the workspaces that installed the app: whether Slack takes their tokens, and what those may do. */
export async function checkInstallations(
  api: SlackApi,
  { installations }: Pick<Store, 'installations'>,
  wanted: readonly string[],
): Promise<Finding[]> {
  const all = await installations.teams();
  if (all.length === 0) return [unchecked('bot tokens', 'no workspace has installed the app by now.')];
  const findings: Finding[] = [];
  const asked = all.slice(0, LIMIT);
  for (const team of asked) findings.push(...(await checkOne(api, installations, team, wanted)));
  const rest = all.length > asked.length ? `, the newest of ${all.length}` : '';
  return findings.length > 0
    ? findings
    : [
        ok('bot tokens', `Slack accepts those of ${asked.length} workspaces${rest}`),
        ok('scopes', `all ${wanted.length} of manifest.yml in each of them`),
      ];
}

/** What is wrong with one of them. */
async function checkOne(
  api: SlackApi,
  installations: Store['installations'],
  team: string,
  wanted: readonly string[],
): Promise<Finding[]> {
  try {
    const installed = await installations.find(team);
    if (!installed) return [];
    const { body, headers } = await callSlack(api, 'auth.test', installed.botToken);
    const again = 'let somebody there open /slack/install again';
    if (body.ok !== true)
      return [wrong('bot tokens', `Slack does not accept that of the workspace ${team} (${body.error}): ${again}.`)];
    const granted = headers.get('x-oauth-scopes')?.split(/\s*,\s*/) ?? installed.scopes;
    const lacking = wanted.filter((scope) => !granted.includes(scope));
    return lacking.length === 0
      ? []
      : [wrong('scopes', `the workspace ${team} lacks ${lacking.join(', ')}: ${again}, once the app asks for them.`)];
  } catch (error) {
    // A token that no key opens is found by what looks at the keys.
    if (error instanceof TokenKeyError) return [];
    if (!(error instanceof NoAnswer)) throw error;
    return [wrong('bot tokens', error.message)];
  }
}

/** Of which app the bot is that a token is of; undefined where Slack does not say. */
export async function appOf(api: SlackApi, token: string, bot: string): Promise<string | undefined> {
  const { body } = await callSlack(api, 'bots.info', token, { bot });
  const app = (body.bot as { readonly app_id?: unknown } | undefined)?.app_id;
  return typeof app === 'string' ? app : undefined;
}

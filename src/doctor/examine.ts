import { ConfigError, type Environment, readConfig, type SlackConfig } from '../config';
import { readOperationsConfig } from '../operations';
import type { Store } from '../store';
import { callSlack, NoAnswer, type SlackApi } from './call-slack';
import { checkBotToken, checkClock } from './check-bot-token';
import { checkDatabase } from './check-database';
import { checkEvents } from './check-events';
import { appOf, checkInstallations } from './check-installations';
import { checkKnowledge, checkNode } from './check-machine';
import { checkPort } from './check-port';
import { checkSocket } from './check-socket';
import { type Finding, ok, unchecked, wrong } from './finding';

export interface ExamineOptions {
  readonly env: Environment;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly node: { readonly version: string; readonly wanted: string };
  /** Of the articles. */
  readonly knowledge: string;
  /** What the app asks Slack for. */
  readonly manifest: { readonly scopes: readonly string[]; readonly events: readonly string[] };
}

/** Looks at all that the bot needs to run, one after the other. */
export async function* examine(options: ExamineOptions): AsyncGenerator<Finding> {
  const { env, now, node, knowledge } = options;
  yield checkNode(node.version, node.wanted);
  const config = attempt('settings', () => readConfig(env));
  const operations = attempt('settings', () => readOperationsConfig(env));
  yield* config.findings;
  yield* operations.findings;
  if (config.value && operations.value) yield ok('settings', 'can be read');

  if (config.value === undefined) yield unchecked('Slack', 'the settings come first.');
  else if (config.value.mode === 'local') yield* checkLocal(config.value.port);
  else yield* checkInSlack(config.value, options);

  const ops = operations.value?.ops;
  if (ops) yield await checkPort({ check: 'operations', variable: 'OPS_PORT', ...ops, isBot: isAlive });
  else if (operations.value) yield ok('operations', 'OPS_PORT is not set: nobody can ask the bot how it is');
  const installing = config.value && config.value.mode !== 'local' && config.value.installer;
  const look = installing ? lookAtInstalled({ apiUrl: config.value.apiUrl, now }, options) : undefined;
  const kept = await checkDatabase(env, config.value?.mode !== 'local', now, look);
  yield* kept;
  if (look && !kept.some(({ check }) => check === 'events'))
    for (const check of ['bot tokens', 'events']) yield unchecked(check, 'the database comes first.');
  yield checkKnowledge(knowledge);
}

interface Attempt<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

function attempt<T>(check: string, read: () => T): Attempt<T> {
  try {
    return { value: read(), findings: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { findings: error.problems.map((problem) => wrong(check, problem)) };
  }
}

async function* checkLocal(port: number | undefined): AsyncGenerator<Finding> {
  yield unchecked('Slack', 'no SLACK_… is set: "npm start" runs the bot in a local Slack in the browser.');
  if (port !== undefined)
    yield await checkPort({ check: 'page', variable: 'PORT', port, host: '127.0.0.1', isBot: never });
}

async function* checkInSlack(config: SlackConfig, { env, now, manifest }: ExamineOptions): AsyncGenerator<Finding> {
  const api: SlackApi = { apiUrl: config.apiUrl, now };
  const checked = config.installer ? undefined : await checkBotToken(api, config.botToken, manifest.scopes);
  yield* checked?.findings ?? (await checkInstaller(api));
  if (config.mode === 'socket') {
    const bot = !config.installer && checked?.identity && { token: config.botToken, identity: checked.identity };
    yield* await checkSocket(api, { token: config.appToken, ...(bot && { bot }) });
    const page = config.installer?.port;
    if (page) yield await checkPort({ check: 'installing', variable: 'PORT', port: page, isBot: hasInstallPage });
  } else {
    yield unchecked(
      'signing secret',
      'Slack tells nobody which it is; where it is wrong, every request is answered 401.',
    );
    yield await checkPort({ check: 'requests', variable: 'PORT', port: config.port, isBot: refusesUnsigned });
    yield unchecked(
      'request URL',
      'Slack tells nobody which it is: at https://api.slack.com/apps under "Event Subscriptions" it must be "Verified".',
    );
  }
  // Where workspaces install the app, the database tells of which app it is.
  if (config.installer) return;
  const app = checked?.identity && (await appOf(api, config.botToken, checked.identity.botId).catch(() => undefined));
  yield await checkEvents(api, { token: env.SLACK_CONFIG_TOKEN?.trim(), app }, manifest.events);
}

/** What the database tells of the workspaces that installed the app, and by one of them of the app. */
function lookAtInstalled(api: SlackApi, { env, manifest }: ExamineOptions): (store: Store) => Promise<Finding[]> {
  return async (store) => {
    const [newest] = await store.installations.teams();
    const one = newest === undefined ? undefined : await store.installations.find(newest).catch(() => undefined);
    const app = one && (await appOf(api, one.botToken, one.botId).catch(() => undefined));
    return [
      ...(await checkInstallations(api, store, manifest.scopes)),
      await checkEvents(api, { token: env.SLACK_CONFIG_TOKEN?.trim(), app }, manifest.events),
    ];
  };
}

/** Where workspaces install the app: what belongs to one workspace is not to be asked for. */
async function checkInstaller(api: SlackApi): Promise<Finding[]> {
  const findings = [
    unchecked('client secret', 'Slack says only when the app is installed whether it is right: try /slack/install.'),
  ];
  try {
    // Refused, for want of a token; but with Slack's time.
    return [...findings, checkClock(await callSlack(api, 'auth.test', ''))];
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [...findings, wrong('Slack', error.message)];
  }
}

const never = async (): Promise<boolean> => false;

/** Milliseconds for an answer of this machine's own. */
const PATIENCE = 2000;

async function refusesUnsigned(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(`${url}/slack/events`, { method: 'POST', body: '{}', signal });
  return response.status === 401;
}

async function hasInstallPage(url: string): Promise<boolean> {
  const response = await fetch(`${url}/slack/install`, { signal: AbortSignal.timeout(PATIENCE), redirect: 'manual' });
  return response.status === 200 || response.status === 302;
}

async function isAlive(url: string): Promise<boolean> {
  const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(PATIENCE) });
  return ((await response.json()) as { readonly alive?: boolean }).alive === true;
}

import { WebSocket } from 'ws';
import { reason } from '../errors';
import { within } from '../within';
import { callSlack, NoAnswer, type SlackApi } from './call-slack';
import { type BotIdentity, refused } from './check-bot-token';
import { type Finding, ok, unchecked, wrong } from './finding';

export interface AppToken {
  readonly token: string;
  /** The bot token, and whose it is, where that is known: both tokens must be of one app. */
  readonly bot?: { readonly token: string; readonly identity: BotIdentity };
}

const NOT_OPENED = unchecked('socket', 'Slack gives an address for it only to an app token that it accepts.');

/** Asks for the address of a Socket Mode connection, opens it, and closes it as soon as Slack has greeted. */
export async function checkSocket(api: SlackApi, { token, bot }: AppToken): Promise<Finding[]> {
  try {
    const { body } = await callSlack(api, 'apps.connections.open', token);
    if (body.ok !== true || typeof body.url !== 'string')
      return [wrong('app token', appRefused(body.error)), NOT_OPENED];
    const greeting = await greet(body.url);
    if (typeof greeting === 'string') return [ok('app token', 'accepted by Slack'), wrong('socket', greeting)];
    const open = greeting.num_connections ?? 1;
    const socket = ok('socket', `opened, and greeted by Slack; ${open} of at most 10 connections with this one`);
    const other = bot && (await otherApp(api, bot, greeting.connection_info?.app_id));
    return [other ? wrong('app token', other) : ok('app token', 'accepted by Slack'), socket];
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [wrong('app token', error.message), NOT_OPENED];
  }
}

function appRefused(error: unknown): string {
  if (error !== 'missing_scope') return refused('SLACK_APP_TOKEN', error);
  return (
    'SLACK_APP_TOKEN lacks the scope connections:write: make another with it at https://api.slack.com/apps under ' +
    '"Basic Information" > "App-Level Tokens".'
  );
}

interface Hello {
  readonly type?: string;
  readonly reason?: string;
  readonly num_connections?: number;
  readonly connection_info?: { readonly app_id?: string };
}

/** Milliseconds. */
const PATIENCE = 10_000;

/**
 * What Slack says first, or what went wrong. It is closed at once: what Slack sends to this connection meanwhile is not
 * acknowledged, and goes to another.
 */
async function greet(url: string): Promise<Hello | string> {
  const socket = new WebSocket(url, { handshakeTimeout: PATIENCE });
  const greeting = new Promise<Hello | string>((resolve) => {
    socket.once('message', (data) => resolve(readHello(String(data))));
    socket.on('error', (error) => resolve(`The connection cannot be opened (${reason(error)}): check the network.`));
    socket.once('close', (code) =>
      resolve(`Slack closed the connection (${code}) without a greeting: try again later.`),
    );
  });
  try {
    const late = `Slack did not greet within ${PATIENCE / 1000} seconds: try again later.`;
    return (await within(PATIENCE, greeting)) ?? late;
  } finally {
    socket.terminate();
  }
}

function readHello(data: string): Hello | string {
  let said: Hello;
  try {
    said = JSON.parse(data);
  } catch {
    return 'What answers is not Slack: check SLACK_API_URL.';
  }
  if (said.type === 'hello') return said;
  if (said.reason === 'link_disabled') {
    return 'Socket Mode is turned off for the app: turn it on at https://api.slack.com/apps under "Socket Mode".';
  }
  if (said.reason === 'too_many_websockets') {
    return 'The app has ten connections already, as many as Slack allows: stop some of its processes.';
  }
  return `Slack greeted with "${said.type}"${said.reason ? ` (${said.reason})` : ''}: try again later.`;
}

/** What is wrong where the tokens are of two apps: each would be accepted, and no event would ever come. */
async function otherApp(
  api: SlackApi,
  { token, identity }: NonNullable<AppToken['bot']>,
  app: string | undefined,
): Promise<string | undefined> {
  const { body } = await callSlack(api, 'bots.info', token, { bot: identity.botId });
  const bot = body.bot as { readonly app_id?: string } | undefined;
  // Without the scope for it Slack does not say; that is found among the scopes.
  if (!bot?.app_id || !app || bot.app_id === app) return undefined;
  return `SLACK_APP_TOKEN is of the app ${app}, SLACK_BOT_TOKEN of ${bot.app_id}: take both from one app at https://api.slack.com/apps.`;
}

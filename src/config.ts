import path from 'node:path';
import { GisabotError } from './errors';
import { readTokenKeys, TOKEN_KEY_MISSING } from './token-keys';

/** Where each value stands among the pages of one app at https://api.slack.com/apps. */
export const WHERE_FOUND = {
  SLACK_BOT_TOKEN: '"OAuth & Permissions" > "Bot User OAuth Token", after "Install to Workspace"',
  SLACK_APP_TOKEN: '"Basic Information" > "App-Level Tokens", with the scope connections:write',
  SLACK_SIGNING_SECRET: '"Basic Information" > "App Credentials" > "Signing Secret"',
  SLACK_CLIENT_ID: '"Basic Information" > "App Credentials" > "Client ID"',
  SLACK_CLIENT_SECRET: '"Basic Information" > "App Credentials" > "Client Secret"',
} as const;

/** The Web API's base URL, where SLACK_API_URL names no other. */
export const SLACK_API = 'https://slack.com/api/';

export type SlackVariable = keyof typeof WHERE_FOUND;

export type Environment = Readonly<Record<string, string | undefined>>;

/** No Slack: the bot in a local stand-in for it, whose page is on `port`; without one, on any that is free. */
export interface LocalConfig {
  readonly mode: 'local';
  readonly maintainers?: readonly string[];
  readonly port?: number;
}

/** The app as several workspaces install it, by a page of the bot's own. */
export interface InstallerConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what proves that an installation was begun here. */
  readonly stateSecret: string;
  /** Of the page; in HTTP mode, where Slack's events come in, too. */
  readonly port: number;
}

/** One workspace, by its token; or those that install the app. */
type Access =
  | { readonly botToken: string; readonly installer?: undefined }
  | { readonly botToken?: undefined; readonly installer: InstallerConfig };

interface SlackSettings {
  /** The Web API's base URL, where it is not Slack's own. */
  readonly apiUrl?: string;
  /** User ids of those who may settle things for the workspace; its admins and owners, if left out. */
  readonly maintainers?: readonly string[];
}

/** Slack's events come over a WebSocket that the bot opens: no public address is needed. */
export type SocketConfig = SlackSettings & Access & { readonly mode: 'socket'; readonly appToken: string };

/** Slack's events come as signed requests to `/slack/events` on `port`. */
export type HttpConfig = SlackSettings &
  Access & { readonly mode: 'http'; readonly signingSecret: string; readonly port: number };

export type SlackConfig = SocketConfig | HttpConfig;
export type Config = LocalConfig | SlackConfig;

/** The environment cannot be used. `problems` holds one sentence for each thing that is missing or malformed. */
export class ConfigError extends GisabotError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      'CONFIG_INVALID',
      ['The settings (.env or the environment) cannot be used:', ...problems.map((problem) => `  - ${problem}`)].join(
        '\n',
      ),
    );
    this.problems = problems;
  }
}

/**
 * What each of `readers` makes of the environment.
 * @throws ConfigError with the problems of all of them at once
 */
export function readAll<const R extends readonly ((env: Environment) => unknown)[]>(
  env: Environment,
  ...readers: R
): { [K in keyof R]: ReturnType<R[K]> } {
  const problems: string[] = [];
  const values = readers.map((read) => {
    try {
      return read(env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  // Two may need the same setting.
  if (problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return values as { [K in keyof R]: ReturnType<R[K]> };
}

/** Where and for how long questions are kept: in a file of this machine, or in PostgreSQL. */
export type StoreConfig = FileStoreConfig | PostgresStoreConfig;

interface Kept {
  /** Under which workspaces' tokens are kept, the one in use first; left out where none is given. */
  readonly tokenKeys?: readonly Buffer[];
  readonly retentionDays: number;
}

interface FileStoreConfig extends Kept {
  /** The path of the database. */
  readonly file: string;
  /** Whether it was asked for, or is the default. */
  readonly given: boolean;
  /** Hashes user ids; left out: one is made beside the database. */
  readonly personKey?: string;
}

interface PostgresStoreConfig extends Kept {
  readonly url: string;
  readonly given: true;
  /** Hashes user ids, the same for all replicas. */
  readonly personKey: string;
}

const DEFAULT_DATABASE = path.join(__dirname, '..', 'data', 'gisabot.db');

/** Long enough to see what people keep asking, short enough that nobody's questions lie about for ever. */
const DEFAULT_RETENTION = 90;

/** Less could be tried out by whoever found the hashes: there are few user ids. */
const SHORTEST_KEY = 16;

/** A signature under less could be forged by trying keys. */
const SHORTEST_STATE_SECRET = 32;

const DEFAULT_PORT = 3000;

/**
 * The port that the bot opens where PORT is left out, as far as the settings say: for Slack's requests, or the page by
 * which workspaces install the app. Undefined where it opens none, or any that is free.
 */
export function portWithoutPort(env: Environment): number | undefined {
  const isSet = (name: string) => Boolean(env[name]?.trim());
  const installs = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'].some(isSet);
  return installs || (isSet('SLACK_SIGNING_SECRET') && !isSet('SLACK_APP_TOKEN')) ? DEFAULT_PORT : undefined;
}

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

/**
 * Reads the settings. With both an app token and a signing secret, Socket Mode wins: it works everywhere. With a bot
 * token the bot is in that token's workspace; with the client's id and secret in its place, where the app is installed.
 * No message holds a value of the environment but those of PORT, SLACK_API_URL and MAINTAINERS.
 * @throws ConfigError with every problem at once.
 */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(READ.map((name) => [name, env[name]?.trim() ?? ''])) as Record<
    (typeof READ)[number],
    string
  >;
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

/** @throws ConfigError with every problem at once. No message holds the key, or the URL with its password. */
export function readStoreConfig(env: Environment): StoreConfig {
  const file = env.DATABASE_FILE?.trim();
  const url = env.DATABASE_URL?.trim();
  const personKey = env.PERSON_KEY?.trim();
  const days = env.QUESTION_RETENTION_DAYS?.trim();
  const tokenKeys = readTokenKeys(env);
  const problems = [
    ...tokenKeys.problems,
    file && url ? TWO_DATABASES : undefined,
    url ? databaseProblem(url) : undefined,
    url && !personKey ? NO_SHARED_KEY : undefined,
    personKey && personKey.length < SHORTEST_KEY ? keyProblem(url) : undefined,
    days && !/^[1-9]\d{0,3}$/.test(days)
      ? `QUESTION_RETENTION_DAYS is "${days}": it must be a whole number from 1 to 9999; leave it out for ${DEFAULT_RETENTION}.`
      : undefined,
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new ConfigError(problems);
  const kept = {
    ...(tokenKeys.keys.length > 0 && { tokenKeys: tokenKeys.keys }),
    retentionDays: days ? Number(days) : DEFAULT_RETENTION,
  };
  if (url && personKey) return { url, given: true, personKey, ...kept };
  return {
    file: file ? path.resolve(file) : DEFAULT_DATABASE,
    given: Boolean(file),
    ...(personKey && { personKey }),
    ...kept,
  };
}

const TWO_DATABASES =
  'DATABASE_FILE and DATABASE_URL are both set: leave out DATABASE_URL for SQLite in that file, or DATABASE_FILE for PostgreSQL.';

const NO_SHARED_KEY =
  'PERSON_KEY is missing: with DATABASE_URL every replica must hash users under the same key. ' +
  `Set it to a secret of at least ${SHORTEST_KEY} characters ("openssl rand -hex 32" makes one), the same for all.`;

function keyProblem(url: string | undefined): string {
  const otherwise = url ? '' : '; leave it out to have one made';
  return `PERSON_KEY is too short: it must have at least ${SHORTEST_KEY} characters${otherwise}.`;
}

/** What \`pg\` can do: it cannot try one way and then the other, as \`allow\` and \`prefer\` would have it. */
const SSL_MODES = ['disable', 'require', 'verify-ca', 'verify-full', 'no-verify'];

/** The value is not shown: it may hold a password wherever it is malformed. */
function databaseProblem(value: string): string | undefined {
  const example = 'postgres://user:password@host:5432/name, with %40 for @, %2F for / and %23 for # in the password';
  if (!URL.canParse(value) || !/^postgres(ql)?:\/\/[^/?#]*(\/[^/?@#]*)?(\?[^@#]*)?$/.test(value))
    return `DATABASE_URL is no PostgreSQL address: it must look like ${example}; leave it out for SQLite in a file.`;
  const mode = new URL(value).searchParams.get('sslmode');
  if (mode === null || SSL_MODES.includes(mode)) return undefined;
  return `DATABASE_URL has an sslmode that cannot be used: it must be one of ${SSL_MODES.join(', ')}; across a network, verify-full.`;
}

const NO_WAY_IN =
  'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: ' +
  `find the first at https://api.slack.com/apps under ${WHERE_FOUND.SLACK_APP_TOKEN}; ` +
  `the second under ${WHERE_FOUND.SLACK_SIGNING_SECRET}.`;

type Given = Readonly<Record<(typeof READ)[number], string>>;

/** What several workspaces need. What is one workspace's has no place beside it. */
function installerProblems(given: Given, env: Environment): (string | undefined)[] {
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

function missing(variable: SlackVariable): string {
  return `${variable} is missing: find it at https://api.slack.com/apps under ${WHERE_FOUND[variable]}.`;
}

/** A token goes out as an HTTP header, so it may hold visible ASCII only. */
function tokenProblem(variable: SlackVariable, value: string, prefix: string): string | undefined {
  if (/^[\x21-\x7e]+$/.test(value) && value.startsWith(prefix) && value.length > prefix.length) return undefined;
  return (
    `${variable} is not such a token: it must begin with ${prefix} and hold no spaces or quotation marks. ` +
    `Find it at https://api.slack.com/apps under ${WHERE_FOUND[variable]}.`
  );
}

function urlProblem(value: string): string | undefined {
  if (URL.canParse(value) && (new URL(value).username || new URL(value).password))
    return 'SLACK_API_URL holds a user or a password, which Slack has no use for: leave them out of the address.';
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return undefined;
  return `SLACK_API_URL is "${value}": it must be an http or https address; leave it out to use Slack itself.`;
}

function portProblem(value: string): string | undefined {
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535) return undefined;
  return `PORT is "${value}": it must be a whole number from 1 to 65535; leave it out for ${DEFAULT_PORT}.`;
}

function maintainersProblem(ids: readonly string[]): string | undefined {
  const other = ids.find((id) => !/^[UW][A-Z0-9]+$/.test(id));
  if (other === undefined) return undefined;
  return (
    `MAINTAINERS names "${other}": it must hold member ids such as U012AB3CD, divided by commas. ` +
    'Find one in Slack under a profile\'s "⋮" > "Copy member ID".'
  );
}

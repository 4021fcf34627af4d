import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { WebSocketServer } from 'ws';
import { DOCTOR_USAGE, doctor } from '../../src/cli/doctor-command';
import { guard } from '../../src/cli/run';
import type { ExamineOptions } from '../../src/doctor';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack';
import { openStore } from '../../src/store';
import { makeIo } from '../cli/helpers';
import { makeKnowledge, removeFolders } from '../knowledge/helpers';
import { freePort } from '../slack/helpers/free-port';
import { MANIFEST, startLocalBot } from '../slack/helpers/local';

/** What the package's own manifest asks for. */
const wanted = {
  scopes: MANIFEST.oauth_config.scopes.bot as string[],
  events: MANIFEST.settings.event_subscriptions.bot_events as string[],
};

let folder: string;
let slack: LocalSlack;
/** An article of a few lines, for what is not about knowledge: that of the package takes a while to read. */
let small: Partial<ExamineOptions>;
beforeAll(async () => {
  small = { knowledge: makeKnowledge({ sample: {} }) };
  folder = mkdtempSync(path.join(tmpdir(), 'gisabot-doctor-'));
  slack = await startLocalSlack({ manifest: MANIFEST, mode: 'socket' });
  // The bot has run before.
  const store = await openStore({ file: database().DATABASE_FILE, retentionDays: 90, now: Date.now });
  await store.close();
});
afterAll(async () => {
  await slack.stop();
  rmSync(folder, { recursive: true });
  removeFolders();
});

const database = () => ({ DATABASE_FILE: path.join(folder, 'data', 'gisabot.db') });

async function examined(env: Record<string, string>, parts = small) {
  const io = makeIo();
  const code = await guard((args, streams) => doctor(args, streams, env, parts), DOCTOR_USAGE)([], io);
  const lines = io.stdout.lines;
  for (const secret of [slack.botToken, slack.appToken, slack.signingSecret])
    expect(io.stdout.text).not.toContain(secret);
  return { code, lines, wrong: lines.filter((line) => line.startsWith('wrong')) };
}

test('where all is well it says of each thing what it is, and of what it cannot know why', async () => {
  const { code, lines } = await examined({ ...slack.env, ...database() }, {});
  expect(lines).toEqual([
    expect.stringMatching(/^ok {11}Node\.js: \d+\.\d+\.\d+$/),
    'ok           settings: can be read',
    expect.stringMatching(/^ok {11}bot token: the bot "\S+" \(U\w+\) in the workspace ".+" \(T000000LOCAL\)$/),
    `ok           scopes: all ${MANIFEST.oauth_config.scopes.bot.length} of manifest.yml`,
    expect.stringMatching(/^ok {11}clock: /),
    'ok           app token: accepted by Slack',
    expect.stringMatching(/^ok {11}socket: opened, and greeted by Slack; 1 of at most 10/),
    expect.stringMatching(/^not checked {2}events: .* app_home_opened, app_mention, .*message\.channels/),
    'ok           operations: OPS_PORT is not set: nobody can ask the bot how it is',
    expect.stringMatching(
      /^ok {11}database: SQLite in .*gisabot\.db: opened, up to date; a row was written, read and removed$/,
    ),
    expect.stringMatching(/^ok {11}knowledge: ai-alliances-2020 \(\d+ facts\)$/),
    'Nothing is wrong.',
  ]);
  expect(code).toBe(0);
});

test('without Slack it says so, and looks at the rest', async () => {
  const { code, lines } = await examined({}, {});
  expect(code).toBe(0);
  expect(lines).toContainEqual(
    expect.stringMatching(/^not checked {2}Slack: no SLACK_… is set: "npm start" runs the bot/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^ok {11}database: SQLite in memory/));
  expect(lines).toContainEqual(expect.stringMatching(/^ok {11}knowledge: /));
});

test('with a configuration token it looks at the events', async () => {
  const { code, lines } = await examined({ ...slack.env, ...database(), SLACK_CONFIG_TOKEN: slack.configToken });
  expect(code).toBe(0);
  expect(lines).toContain(`ok           events: all ${wanted.events.length} of manifest.yml`);
});

test('over HTTP it looks at the port, and says that Slack does not tell the rest', async () => {
  const port = await freePort();
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
  };
  const { code, lines } = await examined({ ...env, ...database(), PORT: String(port) });
  expect(code).toBe(0);
  expect(lines).toContain(`ok           requests: port ${port} is free`);
  for (const check of ['signing secret', 'request URL', 'events'])
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^not checked {2}${check}: `)));
});

test('where several workspaces install the app, what is one workspace’s is not looked for', async () => {
  const port = await freePort();
  const secrets = {
    SLACK_CLIENT_SECRET: 'client-secret-1',
    SLACK_STATE_SECRET: 's'.repeat(32),
    TOKEN_KEY: 'ab'.repeat(32),
  };
  const env = { SLACK_CLIENT_ID: '1.2', ...secrets, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl };
  const { code, lines } = await examined({ ...env, ...database(), PORT: String(port) });
  expect(code).toBe(0);
  for (const check of ['bot tokens', 'client secret', 'events'])
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^not checked {2}${check}: `)));
  expect(lines).toContain(`ok           installing: port ${port} is free`);
  expect(lines).toContainEqual(expect.stringMatching(/^ok {11}clock: /));
  expect(lines).toContainEqual(expect.stringMatching(/^ok {11}socket: /));
  for (const secret of Object.values(secrets)) expect(lines.join()).not.toContain(secret);
});

describe('what is wrong is said, with where to mend it', () => {
  /** Each breaks one thing of what is well. */
  test.each<[string, () => Record<string, string>, RegExp[], Partial<ExamineOptions>?]>([
    [
      'no bot token',
      () => ({ SLACK_BOT_TOKEN: '' }),
      [/settings: SLACK_BOT_TOKEN is missing: .*"OAuth & Permissions"/],
    ],
    [
      "a user's token",
      () => ({ SLACK_BOT_TOKEN: 'xoxp-1-2' }),
      [/settings: SLACK_BOT_TOKEN is not such a token: it must begin with xoxb-/],
    ],
    [
      'tokens swapped',
      () => ({ SLACK_BOT_TOKEN: slack.appToken, SLACK_APP_TOKEN: slack.botToken }),
      [/settings: SLACK_BOT_TOKEN is not such/, /settings: SLACK_APP_TOKEN is not such/],
    ],
    [
      'a bot token of nobody',
      () => ({ SLACK_BOT_TOKEN: 'xoxb-1-2-3' }),
      [/bot token: .*\(invalid_auth\): copy it again at .*"OAuth & Permissions"/],
    ],
    [
      'an app token of nobody',
      () => ({ SLACK_APP_TOKEN: 'xapp-1-2-3' }),
      [/app token: .*\(invalid_auth\): copy it again at .*"App-Level Tokens"/],
    ],
    [
      'no Slack at all',
      () => ({ SLACK_API_URL: 'http://127.0.0.1:4/api/' }),
      [
        /bot token: Slack cannot be reached at http:\/\/127\.0\.0\.1:4\/api\/ \(\w+\).*SLACK_API_URL/,
        /app token: Slack cannot be reached/,
      ],
    ],
    ['an address that is not Slack', () => ({ SLACK_API_URL: `${slack.url}/` }), [/bot token: /, /app token: /]],
    [
      'a scope not granted',
      () => ({}),
      [/scopes: missing: reactions:write\. Add them at .*"Bot Token Scopes", then "Reinstall to Workspace"/],
      { manifest: { scopes: [...MANIFEST.oauth_config.scopes.bot, 'reactions:write'], events: [] } },
    ],
    [
      'an event that the app does not get',
      () => ({ SLACK_CONFIG_TOKEN: slack.configToken }),
      [/events: missing: reaction_added\. Add them at .*"Subscribe to bot events", then "Reinstall to Workspace"/],
      { manifest: { ...wanted, events: [...wanted.events, 'reaction_added'] } },
    ],
    [
      'a configuration token of nobody',
      () => ({ SLACK_CONFIG_TOKEN: 'xoxe.xoxp-1-2' }),
      [/events: Slack does not accept SLACK_CONFIG_TOKEN .*\(invalid_auth\): it lasts twelve hours/],
    ],
    [
      'a clock ahead',
      () => ({}),
      [/clock: (?:599|600|601) seconds ahead of Slack's.*Set this machine's clock/],
      { now: () => Date.now() + 600_000 },
    ],
    [
      'a clock behind',
      () => ({}),
      [/clock: (?:599|600|601) seconds behind Slack's/],
      { now: () => Date.now() - 600_000 },
    ],
    [
      'an old Node.js',
      () => ({}),
      [/Node\.js: 18\.20\.1, and >=20\.19 is needed/],
      { node: { version: '18.20.1', wanted: '>=20.19' } },
    ],
    [
      'broken knowledge',
      () => ({}),
      [/knowledge: .*\. "npm run check" shows all/],
      { knowledge: path.join(__dirname, 'nothing-there') },
    ],
    [
      'a database that is a folder',
      () => ({ DATABASE_FILE: folder }),
      [/database: The database .* is a folder: set DATABASE_FILE/],
    ],
    [
      'a database that is none',
      () => ({ DATABASE_FILE: noDatabase() }),
      [/database: The database .*no\.db is a file, but no SQLite database: set DATABASE_FILE/],
    ],
    ['a short key', () => ({ PERSON_KEY: 'k-1' }), [/database: PERSON_KEY is too short/]],
    [
      'a database that is not there',
      () => ({
        DATABASE_FILE: '',
        DATABASE_URL: 'postgres://bot:top-secret@127.0.0.1:9/bot',
        PERSON_KEY: 'a-key-of-16-chars',
      }),
      [/database: (?!.*top-secret).*127\.0\.0\.1/],
    ],
    ['operations that cannot be read', () => ({ LOG_LEVEL: 'loud' }), [/settings: LOG_LEVEL is "loud"/]],
  ])('%s', async (_name, change, expected, parts = small) => {
    const { code, wrong, lines } = await examined({ ...slack.env, ...database(), ...change() }, parts);
    expect(wrong).toEqual(expected.map((one) => expect.stringMatching(one)));
    expect([code, lines.at(-1)]).toEqual([1, `${expected.length} wrong.`]);
  });

  test.each([
    ['PORT', 'requests', 'http'],
    ['PORT', 'page', 'local'],
    ['OPS_PORT', 'operations', 'local'],
  ])('%s that something else has (%s, %s)', async (variable, check, mode) => {
    const server = await listen(createServer((_request, response) => response.end('{}')));
    const port = (server.address() as AddressInfo).port;
    const http = {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: 's',
      SLACK_API_URL: slack.apiUrl,
      ...database(),
    };
    const { code, wrong } = await examined({ ...(mode === 'http' && http), [variable]: String(port) });
    expect([code, wrong]).toEqual([
      1,
      [
        expect.stringMatching(
          new RegExp(`^wrong {8}${check}: port ${port} .*in use by something else: set ${variable} `),
        ),
      ],
    ]);
    server.close();
  });
});

test('a port that the bot itself has is no problem', async () => {
  const local = await startLocalBot({ mode: 'http' });
  const { code, lines } = await examined({ ...local.env, ...database() });
  expect(code).toBe(0);
  expect(lines).toContainEqual(expect.stringMatching(/^ok {11}requests: port \d+ is the bot's, which runs$/));
  await local.close();
});

test('it makes no database, and says that the bot will', async () => {
  const file = path.join(folder, 'nowhere', 'gisabot.db');
  const { code, lines } = await examined({ ...slack.env, DATABASE_FILE: file });
  expect(lines).toContainEqual(
    expect.stringMatching(/^ok {11}database: The database .*nowhere.*is not there yet\. The bot makes it so/),
  );
  expect([code, existsSync(path.dirname(file))]).toEqual([0, false]);
});

describe('the keys of workspaces’ tokens', () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const installed = () => ({ botToken: slack.botToken, botId, botUser: 'U1', scopes: [] });
  let botId: string;
  const installing = (token: Buffer) => ({
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client-secret-1',
    SLACK_STATE_SECRET: 's'.repeat(32),
    TOKEN_KEY: token.toString('base64'),
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_FILE: path.join(folder, 'installed.db'),
  });
  beforeAll(async () => {
    const file = path.join(folder, 'installed.db');
    const store = await openStore({ file, tokenKeys: [key], retentionDays: 90, now: Date.now });
    const asked = { method: 'POST', headers: { authorization: `Bearer ${slack.botToken}` } };
    botId = ((await (await fetch(`${slack.apiUrl}auth.test`, asked)).json()) as { bot_id: string }).bot_id;
    for (const team of ['T1', 'T2']) await store.installations.keep({ ...installed(), team });
    await store.close();
  });

  test('are tried on those that are kept, which stay as they are', async () => {
    const rows = () => {
      const file = new Database(path.join(folder, 'installed.db'));
      const all = file.prepare('select * from installation').all();
      file.close();
      return all;
    };
    const before = rows();
    const PORT = String(await freePort());
    const { lines } = await examined({ ...installing(key), PORT });
    expect(lines).toContain('ok           token key: TOKEN_KEY opens the tokens of all workspaces, 2 by now');
    const changing = { ...installing(other), TOKEN_KEY_OLD: key.toString('hex'), PORT };
    expect((await examined(changing)).lines).toContainEqual(expect.stringMatching(/^ok {11}token key: /));
    expect(rows()).toEqual(before);
  });

  test('open what Slack accepts, with all scopes, of an app that gets all events', async () => {
    const env = { ...installing(key), PORT: String(await freePort()), SLACK_CONFIG_TOKEN: slack.configToken };
    const { code, lines } = await examined(env);
    expect(code).toBe(0);
    expect(lines).toContain('ok           bot tokens: Slack accepts those of 2 workspaces');
    expect(lines).toContain(`ok           scopes: all ${wanted.scopes.length} of manifest.yml in each of them`);
    expect(lines).toContain(`ok           events: all ${wanted.events.length} of manifest.yml`);
  });

  test('open what Slack does not accept any longer, or with fewer scopes', async () => {
    const file = path.join(folder, 'installed.db');
    const store = await openStore({ file, tokenKeys: [key], retentionDays: 90, now: Date.now });
    await store.installations.keep({ ...installed(), team: 'T2', botToken: 'xoxb-taken-away' });
    const env = { ...installing(key), PORT: String(await freePort()) };
    const manifest = { ...wanted, scopes: [...wanted.scopes, 'reactions:write'] };
    const { code, wrong } = await examined(env, { ...small, manifest });
    await store.installations.keep({ ...installed(), team: 'T2' });
    await store.close();
    expect([code, wrong]).toEqual([
      1,
      [
        expect.stringMatching(/bot tokens: .* of the workspace T2 \(invalid_auth\): .*\/slack\/install again/),
        expect.stringMatching(/scopes: the workspace T1 lacks reactions:write: .*\/slack\/install again/),
      ],
    ]);
  });

  test('that open none are wrong', async () => {
    const { code, wrong } = await examined({ ...installing(other), PORT: String(await freePort()) });
    expect([code, wrong]).toEqual([
      1,
      [expect.stringMatching(/token key: 2 of 2 tokens cannot be opened\. TOKEN_KEY does not open .*TOKEN_KEY_OLD/)],
    ]);
  });
});

test('a row that was written is gone again', async () => {
  const file = database().DATABASE_FILE;
  const before = await examined({ ...database(), ...slack.env });
  expect(before.code).toBe(0);
  const store = await openStore({ file, retentionDays: 90, now: Date.now });
  expect(await store.feedback.of('doctor', { team: 'doctor', user: 'doctor' })).toBeUndefined();
  await store.close();
});

describe('Socket Mode', () => {
  /** A Slack whose connections greet with this. */
  const greeting = async (frame: string | undefined, app = 'A1') => {
    const server = await listen(
      createServer((request, response) => {
        const method = request.url?.split('/').at(-1) ?? '';
        const port = (server.address() as AddressInfo).port;
        const answers: Record<string, object> = {
          'auth.test': { ok: true, bot_id: 'B1', user: 'b', user_id: 'U1', team: 't', team_id: 'T1' },
          'apps.connections.open': { ok: true, url: `ws://127.0.0.1:${port}/` },
          'bots.info': { ok: true, bot: { app_id: app } },
        };
        response.setHeader('x-oauth-scopes', MANIFEST.oauth_config.scopes.bot.join(','));
        response.end(JSON.stringify(answers[method] ?? { ok: false, error: 'unknown_method' }));
      }),
    );
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket) => (frame === undefined ? socket.close() : socket.send(frame)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
    const result = await examined({ ...slack.env, ...database(), SLACK_API_URL: url });
    sockets.close();
    server.closeAllConnections();
    server.close();
    return result;
  };
  const hello = JSON.stringify({ type: 'hello', num_connections: 3, connection_info: { app_id: 'A1' } });

  test.each([
    [
      'is turned off',
      JSON.stringify({ type: 'disconnect', reason: 'link_disabled' }),
      'A1',
      /socket: Socket Mode is turned off .*under "Socket Mode"/,
    ],
    [
      'has no place left',
      JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }),
      'A1',
      /socket: The app has ten connections already/,
    ],
    ['does not greet', undefined, 'A1', /socket: Slack closed the connection \(\d+\) without a greeting/],
    ['greets with nonsense', 'hello', 'A1', /socket: What answers is not Slack/],
    [
      'is of another app',
      hello,
      'A2',
      /app token: SLACK_APP_TOKEN is of the app A1, SLACK_BOT_TOKEN of A2: take both from one app/,
    ],
  ])('that %s', async (_name, frame, app, expected) => {
    const { code, wrong } = await greeting(frame, app);
    expect([code, wrong]).toEqual([1, [expect.stringMatching(expected)]]);
  });

  test('that greets is well', async () => {
    const { code, lines } = await greeting(hello);
    expect(lines).toContainEqual(expect.stringMatching(/^ok {11}socket: .*; 3 of at most 10/));
    expect(code).toBe(0);
  });
});

test.each(['account_inactive', 'token_revoked'])(
  'a token that is gone (%s) is told from one that was never there',
  async (error) => {
    slack.faults.api({ method: 'auth.test', error });
    const { wrong } = await examined({ ...slack.env, ...database() });
    expect(wrong).toEqual([
      expect.stringMatching(/bot token: .*the app was taken out of the workspace\. Install it again/),
    ]);
  },
);

test('an app token without its scope is told so', async () => {
  slack.faults.api({ method: 'apps.connections.open', error: 'missing_scope' });
  const { wrong } = await examined({ ...slack.env, ...database() });
  expect(wrong).toEqual([
    expect.stringMatching(/app token: SLACK_APP_TOKEN lacks the scope connections:write: .*"App-Level Tokens"/),
  ]);
});

test('an argument is refused with the usage', async () => {
  const io = makeIo();
  expect(await guard((args, streams) => doctor(args, streams, {}), DOCTOR_USAGE)(['now'], io)).toBe(2);
  expect(io.stderr.text).toContain(DOCTOR_USAGE);
});

async function listen(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function noDatabase(): string {
  const file = path.join(folder, 'no.db');
  writeFileSync(file, 'This is no database, however long one looks at it. '.repeat(100));
  return file;
}

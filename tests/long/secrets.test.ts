import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack';
import { freePort } from '../slack/helpers/free-port';

const ROOT = path.join(__dirname, '..', '..');
const MAIN = path.join(ROOT, 'dist', 'main.js');
const MANIFEST = parse(readFileSync(path.join(ROOT, 'manifest.yml'), 'utf8'));

/** What is said to the bot, and is nobody else's business. */
const QUESTION = 'AI 원팀에 Quetzalcoatl도 합류했나?';
const PRIVATE = /Quetzalcoatl/i;

/** Of the environment, besides what Slack gives: none of them may be seen anywhere. */
const OWN_SECRETS = {
  PERSON_KEY: 'pk-5ecret-0123456789abcdef',
  TOKEN_KEY: Buffer.alloc(32, 'tk-5ecret').toString('base64'),
  AWS_SECRET_ACCESS_KEY: 'aw-5ecret-0123456789abcdef',
};

/** Throws, as nobody foresaw, what holds all that it can find. */
const CRASH = `
process.on('SIGUSR2', () => {
  const error = new Error('crash: ' + Object.values(process.env).join(' '), { cause: new Error(JSON.stringify(process.env)) });
  throw Object.assign(error, { env: process.env, headers: { authorization: 'Bearer ' + process.env.SLACK_BOT_TOKEN } });
});
`;

interface Run {
  readonly child: ChildProcess;
  /** All that it printed by now. */
  said(): string;
  /** Resolves when it says this. */
  until(text: string): Promise<void>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
}

let folder: string;
let started: Run[] = [];
beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('dist/main.js is missing: run "npm run build" first.');
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
  writeFileSync(path.join(folder, 'crash.cjs'), CRASH);
  started = [];
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  rmSync(folder, { recursive: true });
});

function start(env: Readonly<Record<string, string>>): Run {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--require', path.join(folder, 'crash.cjs'), MAIN], {
    cwd: folder,
    env: { PATH, DATABASE_FILE: path.join(folder, 'gisabot.db'), ...OWN_SECRETS, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const run = {
    child,
    said: () => text,
    async until(wanted: string) {
      while (!text.includes(wanted)) {
        if (child.exitCode !== null) throw new Error(`It ended before it said "${wanted}":\n${text}`);
        await sleep(20);
      }
    },
    ended,
  };
  started.push(run);
  return run;
}

/** The secrets that a text holds, by name; and whether it holds what was asked. */
function found(text: string, env: Readonly<Record<string, string>>): string[] {
  const secrets = Object.entries({ ...OWN_SECRETS, ...env }).filter(([name]) => /TOKEN|SECRET|KEY/.test(name));
  return secrets.filter(([, value]) => text.includes(value)).map(([name]) => name);
}

const everythingIn = (slack: LocalSlack): string =>
  JSON.stringify([
    slack.calls(),
    slack.people.map(({ id }) => [slack.see.ephemerals(id), slack.see.views(id), slack.see.home(id)]),
    ['general', 'news'].map((channel) => slack.see.messages(channel).map(({ ts }) => slack.see.thread(channel, ts))),
  ]);

const sign = (body: string, secret: string, at = Date.now()): Record<string, string> => {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
};

/** Asks in every way, well and in vain. */
async function ask(slack: LocalSlack): Promise<void> {
  const alex = slack.as('alex');
  const { ts } = alex.say('general', `@gisabot ${QUESTION}`);
  await slack.see.when(() => slack.see.thread('general', ts).length > 1);
  alex.openHome();
  alex.say(alex.dm, QUESTION);
  await alex.slash('general', '/gisa', QUESTION);
  await alex.slash('general', '/gisa', 'settings');
  for (const fault of [
    { status: 500, times: 5 },
    { error: 'invalid_auth' },
    { error: 'channel_not_found' },
    { status: 429, retryAfter: 1 },
    { method: 'response_url', status: 500, times: 5 },
    { method: 'views.open', error: 'invalid_arguments' },
    { method: 'users.info', error: 'missing_scope' },
  ]) {
    slack.faults.api(fault);
    alex.say('general', `@gisabot ${QUESTION}`);
    await alex.slash('general', '/gisa', QUESTION);
    await slack.settled();
  }
  slack.faults.clear();
  const last = alex.say('general', `@gisabot ${QUESTION}`);
  await slack.see.when(() => slack.see.thread('general', last.ts).length > 1);
}

describe('what is printed and posted', () => {
  test('in HTTP mode, at its most talkative, until a crash', async () => {
    const [port, operations] = [await freePort(), await freePort()];
    const requestUrl = `http://127.0.0.1:${port}/slack/events`;
    const slack = await startLocalSlack({ manifest: MANIFEST, mode: 'http', requestUrl });
    const env = {
      ...slack.env,
      PORT: String(port),
      OPS_PORT: String(operations),
      LOG_LEVEL: 'debug',
      LOG_FORMAT: 'json',
    };
    const run = start(env);
    await run.until('Waiting for Slack');
    await ask(slack);
    const post = (body: string, headers: Record<string, string>) =>
      fetch(requestUrl, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
    const answers = await Promise.all([
      post(QUESTION, {}),
      post(QUESTION, sign(QUESTION, slack.signingSecret)),
      post('null', sign('null', slack.signingSecret)),
      post(`{"type":"${QUESTION}"}`, sign('', slack.signingSecret)),
      post(`{"event":{"type":"message","text":true,"${QUESTION}":1}}`, sign('a', 'wrong')),
      fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?code=${slack.signingSecret}`),
      ...['healthz', 'readyz', 'metrics', 'env'].map((name) => fetch(`http://127.0.0.1:${operations}/${name}`)),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    run.child.kill('SIGUSR2');
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain('crash');
    expect(found(run.said(), env)).toEqual([]);
    expect(run.said()).not.toMatch(PRIVATE);
    expect(found(bodies.join() + everythingIn(slack), env)).toEqual([]);
    await slack.stop();
  }, 120_000);

  test('in Socket Mode, with connections dropped and replaced, until a crash', async () => {
    const slack = await startLocalSlack({ manifest: MANIFEST, mode: 'socket' });
    const env = { ...slack.env, LOG_LEVEL: 'debug', LOG_FORMAT: 'text' };
    const run = start(env);
    await run.until('Connected to Slack');
    await ask(slack);
    slack.faults.dropSockets();
    const { ts } = slack.as('alex').say('general', `@gisabot ${QUESTION}`);
    await slack.see.when(() => slack.see.thread('general', ts).length > 1);
    slack.faults.disconnectSockets('refresh_requested');
    run.child.kill('SIGUSR2');
    expect(await run.ended).toBe(1);
    expect(found(run.said(), env)).toEqual([]);
    expect(run.said()).not.toMatch(PRIVATE);
    expect(found(everythingIn(slack), env)).toEqual([]);
    await slack.stop();
  }, 120_000);

  test('by tokens that Slack does not take', async () => {
    const slack = await startLocalSlack({ manifest: MANIFEST, mode: 'socket' });
    for (const [name, value] of [
      ['SLACK_BOT_TOKEN', 'xoxb-5ecret-of-another-app'],
      ['SLACK_APP_TOKEN', 'xapp-5ecret-of-another-app'],
    ] as const) {
      const env = { ...slack.env, [name]: value, LOG_LEVEL: 'debug' };
      const run = start(env);
      expect(await run.ended).toBe(1);
      expect(run.said()).toContain(name);
      expect(found(run.said(), env)).toEqual([]);
    }
    await slack.stop();
  }, 120_000);
});

describe('settings that are wrong are named, and not shown:', () => {
  const good = { SLACK_BOT_TOKEN: 'xoxb-5ecret-bot', SLACK_APP_TOKEN: 'xapp-5ecret-app' };
  const database = 'postgres://gisa:pw-5ecret@127.0.0.1:1/gisa';
  const rows: readonly [string, Readonly<Record<string, string>>, string][] = [
    ['a bot token of another kind', { ...good, SLACK_BOT_TOKEN: 'xoxp-5ecret-user' }, 'SLACK_BOT_TOKEN'],
    ['an app token with a quotation mark', { ...good, SLACK_APP_TOKEN: '"xapp-5ecret-app"' }, 'SLACK_APP_TOKEN'],
    [
      'a token where another belongs',
      { SLACK_BOT_TOKEN: good.SLACK_APP_TOKEN, SLACK_APP_TOKEN: good.SLACK_BOT_TOKEN },
      'SLACK_APP_TOKEN',
    ],
    ['a person key that is short', { PERSON_KEY: 'pk-5ecret' }, 'PERSON_KEY'],
    ['a database without the person key', { PERSON_KEY: '', DATABASE_FILE: '', DATABASE_URL: database }, 'PERSON_KEY'],
    ['a database that is none', { DATABASE_FILE: '', DATABASE_URL: 'pw-5ecret@nowhere' }, 'DATABASE_URL'],
    ['a database that cannot be reached', { DATABASE_FILE: '', DATABASE_URL: database }, 'DATABASE_URL'],
    [
      'a database whose password is in its parameters',
      { DATABASE_FILE: '', DATABASE_URL: 'postgres://127.0.0.1:1/gisa?user=gisa&password=pw-5ecret' },
      'DATABASE_URL',
    ],
    ['a token key that is short', installable({ TOKEN_KEY: 'tk-5ecret' }), 'TOKEN_KEY'],
    ['a state secret that is short', installable({ SLACK_STATE_SECRET: 'ss-5ecret' }), 'SLACK_STATE_SECRET'],
    ['a token among the maintainers', { ...good, MAINTAINERS: 'xoxb-5ecret-there' }, 'MAINTAINERS'],
    ['a token for a port', { ...good, OPS_PORT: 'xapp-1-5ecret-there' }, 'OPS_PORT'],
    ['a token for a level', { ...good, LOG_LEVEL: 'xoxb-5ecret-there' }, 'LOG_LEVEL'],
    ['a token for an address', { ...good, SLACK_API_URL: 'xoxb-5ecret-there' }, 'SLACK_API_URL'],
    ['a token for days', { ...good, QUESTION_RETENTION_DAYS: 'xoxb-5ecret-there' }, 'QUESTION_RETENTION_DAYS'],
    ['a former token key that is none', installable({ TOKEN_KEY_OLD: 'to-5ecret' }), 'TOKEN_KEY_OLD'],
  ];
  test.each(rows)(
    '%s',
    async (_name, env, variable) => {
      const run = start(env);
      expect(await run.ended).toBe(1);
      expect(run.said()).toContain(variable);
      expect(run.said()).not.toContain('5ecret');
      expect(run.said()).not.toMatch(/^\s+at /m);
    },
    60_000,
  );
});

/** Settings with which workspaces install the app. */
function installable(changed: Readonly<Record<string, string>>): Record<string, string> {
  return {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'cs-5ecret',
    SLACK_SIGNING_SECRET: 'si-5ecret',
    SLACK_STATE_SECRET: 'ss-5ecret-0123456789abcdef0123456789abcdef',
    ...changed,
  };
}

import { createHmac, randomBytes } from 'node:crypto';
import { readConfig } from '../../../src/config';
import { type LocalSlack, type LocalWorkspace, startLocalSlack } from '../../../src/local-slack';
import { createSlackApp, type SlackApp } from '../../../src/slack';
import type { School } from '../../../src/slack/deps';
import { IN_MEMORY, openStore, type Store } from '../../../src/store';
import { type Browser, createBrowser, locationOf } from './browser';
import { freePort } from './free-port';
import { type Harness, recordingLog } from './harness';
import { MANIFEST } from './local';
import { createTestBot, TEST_GUIDE, type TestBot } from './test-bot';

/** Two workspaces of one local Slack. */
export const ONE = 'T000000LOCAL';
export const OTHER = 'T0000OTHERS';

export const STATE_SECRET = 'a state secret of more than 32 characters';

/** The bot as several workspaces install it; in none of them yet. */
export interface Several {
  readonly slack: LocalSlack;
  readonly bot: TestBot;
  readonly store: Store;
  readonly app: SlackApp;
  readonly logged: Harness['logged'];
  /** Of the bot's own page: `http://127.0.0.1:3000`. */
  readonly page: string;
  in(team: string): LocalWorkspace;
  /** Somebody installs the app; resolves to the page that they end on. */
  install(team: string, browser?: Browser): Promise<Response>;
  /** A browser that somebody agreed in: what it is led back to is yet to be opened. */
  agree(team: string, browser?: Browser): Promise<{ readonly browser: Browser; readonly back: URL }>;
  /** An event as Slack would send it, or with `pressed` what somebody did in a message; to the status of the answer. */
  deliver(body: object, how?: 'event' | 'pressed'): Promise<number>;
  /** Another process: on the same store, on a port of its own. */
  connect(): Promise<SlackApp>;
  /** Resolves when all that happened has come to the bot and is done. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export interface SeveralOptions {
  readonly mode?: 'socket' | 'http';
  readonly bot?: TestBot;
  readonly school?: School;
  /** Slack's clock stands still, and its chance repeats: what is done in two workspaces in the same order is named alike. */
  readonly alike?: boolean;
}

export async function startSeveral({
  mode = 'http',
  alike = false,
  ...options
}: SeveralOptions = {}): Promise<Several> {
  const port = await freePort();
  const page = `http://127.0.0.1:${port}`;
  const started = Date.now();
  const slack = await startLocalSlack({
    manifest: MANIFEST,
    mode,
    ...(mode === 'http' && { requestUrl: `${page}/slack/events` }),
    oauth: { redirectUrl: `${page}/slack/oauth_redirect`, workspaces: [{ id: OTHER, name: 'Others' }] },
    ...(alike && { now: () => started, random: () => 0.5 }),
  });
  const tokenKeys = [randomBytes(32)];
  const env = { ...slack.env, SLACK_STATE_SECRET: STATE_SECRET, TOKEN_KEY: tokenKeys[0]?.toString('hex') };
  const bot = options.bot ?? createTestBot();
  const logged: Harness['logged'] = [];
  const store = await openStore({ file: IN_MEMORY, tokenKeys, retentionDays: 90, now: Date.now });
  const apps: SlackApp[] = [];
  const connect = async (own: number) => {
    const config = readConfig({ ...env, PORT: String(own) });
    if (config.mode === 'local') throw new Error('The local Slack gave nothing to connect with.');
    const app = createSlackApp(config, {
      bot,
      guide: TEST_GUIDE,
      store,
      scopes: MANIFEST.oauth_config.scopes.bot,
      ...(options.school && { school: options.school }),
      now: Date.now,
      log: recordingLog(logged),
    });
    await app.start();
    apps.push(app);
    return app;
  };
  const agree: Several['agree'] = async (team, browser = createBrowser()) => {
    const consent = locationOf(await browser.go(`${page}/slack/install`));
    const agreed = await fetch(consent, {
      method: 'POST',
      body: new URLSearchParams({ team }),
      headers: { origin: slack.url },
      redirect: 'manual',
    });
    return { browser, back: locationOf(agreed) };
  };
  return {
    slack,
    bot,
    store,
    app: await connect(port),
    logged,
    page,
    in: slack.workspace,
    agree,
    async install(team, own) {
      const { browser, back } = await agree(team, own);
      return browser.go(back.href);
    },
    async deliver(body, how = 'event') {
      const json = JSON.stringify(body);
      const text = how === 'event' ? json : String(new URLSearchParams({ payload: json }));
      const timestamp = String(Math.floor(Date.now() / 1000));
      const hash = createHmac('sha256', slack.signingSecret).update(`v0:${timestamp}:${text}`).digest('hex');
      const response = await fetch(`${page}/slack/events`, {
        method: 'POST',
        body: text,
        headers: {
          'content-type': how === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${hash}`,
        },
      });
      return response.status;
    },
    connect: async () => connect(await freePort()),
    async quiet() {
      await slack.settled();
      await Promise.all(apps.map((app) => app.settled()));
      // What the answers brought about is delivered, too.
      await slack.settled();
      await Promise.all(apps.map((app) => app.settled()));
    },
    async close() {
      await Promise.all(apps.map((app) => app.stop()));
      await slack.stop();
      await store.close();
    },
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Bot, Guide } from '../../../src/bot';
import { readConfig } from '../../../src/config';
import { type LocalSlack, type LocalSlackOptions, type Message, startLocalSlack } from '../../../src/local-slack';
import { createSlackApp, type SlackApp, type SlackWatch } from '../../../src/slack';
import type { School } from '../../../src/slack/deps';
import { IN_MEMORY, openStore, type Store } from '../../../src/store';
import { freePort } from './free-port';
import { type Harness, recordingLog } from './harness';
import { createTestBot, TEST_GUIDE, type TestBot } from './test-bot';

export const MANIFEST = parse(readFileSync(path.join(__dirname, '..', '..', '..', 'manifest.yml'), 'utf8'));

/** The id of the local Slack's workspace. */
export const TEAM = 'T000000LOCAL';

/** The bot as it runs, connected to a local Slack. */
export interface Local<B extends Bot = TestBot> {
  readonly slack: LocalSlack;
  /** What the bot was given. */
  readonly env: Readonly<Record<string, string>>;
  readonly bot: B;
  readonly store: Store;
  /** What is added to the machine's clock, for the bot, in milliseconds. */
  readonly clock: { ahead: number };
  readonly logged: Harness['logged'];
  readonly app: SlackApp;
  /** Another process: with a store of its own, on the same file if there is one. */
  connect(): Promise<SlackApp>;
  /** Resolves with the replies in a thread once there are so many; then nothing is on its way either. */
  replies(channel: string, root: string, count?: number): Promise<Message[]>;
  /** Resolves when all that was said has come to the bot and is done. */
  quiet(): Promise<void>;
  /** Posts as the bot, past it; resolves to the ts. */
  post(message: object): Promise<string>;
  close(): Promise<void>;
}

export interface LocalOptions<B extends Bot> {
  readonly bot?: B;
  readonly mode?: 'socket' | 'http';
  readonly file?: string;
  /** Opens the store on another database than that of `file`. @param now milliseconds since 1970 */
  readonly open?: (now: () => number) => Promise<Store>;
  readonly slack?: Partial<LocalSlackOptions>;
  readonly guide?: Guide;
  readonly maintainers?: readonly string[];
  readonly school?: School;
  readonly watch?: SlackWatch;
}

export async function startLocalBot<B extends Bot = TestBot>(options: LocalOptions<B> = {}): Promise<Local<B>> {
  const { mode = 'socket', file = IN_MEMORY, guide = TEST_GUIDE, maintainers = [] } = options;
  const bot = options.bot ?? (createTestBot() as unknown as B);
  const port = mode === 'http' ? await freePort() : 0;
  const slack = await startLocalSlack({
    manifest: MANIFEST,
    mode,
    ...(mode === 'http' && { requestUrl: `http://127.0.0.1:${port}/slack/events` }),
    ...options.slack,
  });
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const open = options.open ?? (() => openStore({ file, retentionDays: 90, now }));
  const shared = !options.open && file === IN_MEMORY;
  const store = await open(now);
  const logged: Harness['logged'] = [];
  const env = { ...slack.env, ...(mode === 'http' && { PORT: String(port) }) };
  const config = readConfig(env);
  if (config.mode === 'local') throw new Error('The local Slack gave no tokens.');
  const apps: SlackApp[] = [];
  const stores = [store];
  const connect = async () => {
    const own = shared ? store : await open(now);
    if (own !== store) stores.push(own);
    const app = createSlackApp(config, {
      bot,
      guide,
      maintainers,
      ...(options.school && { school: options.school }),
      ...(options.watch && { watch: options.watch }),
      store: own,
      now,
      log: recordingLog(logged),
    });
    apps.push(app);
    await app.start();
    return app;
  };
  const quiet = async () => {
    await slack.settled();
    await Promise.all(apps.map((app) => app.settled()));
    // What the answers brought about is delivered, too.
    await slack.settled();
  };
  return {
    slack,
    env,
    bot,
    store,
    clock,
    logged,
    app: await connect(),
    connect,
    quiet,
    async replies(channel, root, count = 1) {
      await slack.see.when(() => slack.see.thread(channel, root).length > count);
      await quiet();
      return slack.see.thread(channel, root).slice(1);
    },
    async post(message) {
      const posted = await fetch(`${slack.apiUrl}chat.postMessage`, {
        method: 'POST',
        headers: { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(message),
      });
      return ((await posted.json()) as { ts: string }).ts;
    },
    async close() {
      await Promise.all(apps.map((app) => app.stop()));
      await slack.stop();
      await Promise.all(stores.map((each) => each.close()));
    },
  };
}

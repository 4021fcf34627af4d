import type { App } from '@slack/bolt';
import type { SlackConfig } from '../../../src/config';
import type { Fields, Log } from '../../../src/log';
import type { Connection } from '../../../src/slack/connection';
import { createSlackApp, type SlackApp } from '../../../src/slack/create-app';
import { IN_MEMORY, openStore, type Store } from '../../../src/store';
import { createTestBot, TEST_GUIDE, type TestBot } from './test-bot';
import { startWebApi, type WebApi } from './web-api';

/** The whole Slack room, with Bolt's own App, between a receiver that tests feed and a Web API on this machine. */
export interface Harness {
  readonly app: SlackApp;
  readonly api: WebApi;
  readonly bot: TestBot;
  readonly store: Store;
  readonly clock: { now: number };
  readonly logged: {
    readonly level: string;
    readonly message: string;
    readonly error?: unknown;
    readonly fields?: Fields | undefined;
  }[];
  /** Resolves when every listener is done with the payload; to how often it was acknowledged. */
  receive(body: object, onAck?: () => void): Promise<number>;
  close(): Promise<void>;
}

export async function startHarness({ bot = createTestBot() }: { bot?: TestBot } = {}): Promise<Harness> {
  const api = await startWebApi();
  const clock = { now: 1_600_000_000_000 };
  const logged: Harness['logged'] = [];
  const feed: { app?: App } = {};
  const store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: () => clock.now });
  const config: SlackConfig = { mode: 'http', botToken: 'xoxb-1', signingSecret: 's', port: 1, apiUrl: api.url };
  const app = createSlackApp(
    config,
    { bot, guide: TEST_GUIDE, store, now: () => clock.now, log: recordingLog(logged) },
    fedConnection(feed),
  );
  await app.start();
  return {
    app,
    api,
    bot,
    store,
    clock,
    logged,
    async receive(body, onAck) {
      let acks = 0;
      await feed.app?.processEvent({
        body,
        ack: async () => {
          acks += 1;
          onAck?.();
        },
      });
      return acks;
    },
    async close() {
      await app.stop();
      await store.close();
      await api.close();
    },
  };
}

export function recordingLog(logged: Harness['logged']): Log {
  const at = (level: string) => (message: string, fields?: Fields) => void logged.push({ level, message, fields });
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: (message, error, fields) => void logged.push({ level: 'error', message, error, fields }),
  };
}

function fedConnection(feed: { app?: App }): Connection {
  const nothing = async () => undefined;
  const init = (app: App) => {
    feed.app = app;
  };
  return { receiver: { init, start: nothing, stop: nothing }, start: nothing, isOpen: () => true, stop: nothing };
}

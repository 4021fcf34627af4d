import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import type { Log } from '../../../src/log';
import { httpConnection } from '../../../src/slack/connection/http';
import { createSlackApp, type SlackApp } from '../../../src/slack/create-app';
import { IN_MEMORY, openStore, type Store } from '../../../src/store';
import { freePort } from '../../slack/helpers/free-port';
import { type Harness, recordingLog } from '../../slack/helpers/harness';
import { createTestBot, TEST_GUIDE, type TestBot } from '../../slack/helpers/test-bot';
import { startWebApi, type WebApi } from '../../slack/helpers/web-api';

export const SECRET = '0123456789abcdef0123456789abcdef';

/** Bolt, the inbox and the store behind a real port, in HTTP mode; Slack's Web API is on this machine. */
export interface HttpBot {
  readonly api: WebApi;
  readonly app: SlackApp;
  readonly bot: TestBot;
  readonly store: Store;
  readonly logged: Harness['logged'];
  readonly port: number;
  post(body: string, headers: Record<string, string>): Promise<Response>;
  /** Writes a request byte for byte; resolves with all that came back once the line is closed. */
  raw(write: (line: { write(text: string): void }) => void): Promise<string>;
  close(): Promise<void>;
}

export interface HttpBotOptions {
  readonly log?: Log;
  /** Milliseconds within which a request must be there. */
  readonly patience?: number;
}

export async function startHttpBot({ log, patience }: HttpBotOptions = {}): Promise<HttpBot> {
  const api = await startWebApi();
  const port = await freePort();
  const bot = createTestBot();
  const logged: Harness['logged'] = [];
  const store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now });
  const config = { mode: 'http', botToken: 'xoxb-1', signingSecret: SECRET, port, apiUrl: api.url } as const;
  const own = log ?? recordingLog(logged);
  const timeouts = patience && {
    headersTimeout: patience,
    requestTimeout: patience,
    connectionsCheckingInterval: patience / 2,
  };
  const app = createSlackApp(
    config,
    { bot, guide: TEST_GUIDE, store, now: Date.now, log: own },
    httpConnection(config, own, { closing: 20, ...(timeouts && { timeouts }) }),
  );
  await app.start();
  return {
    api,
    app,
    bot,
    store,
    logged,
    port,
    post: (body, headers) => fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers }),
    raw: (write) =>
      new Promise((resolve) => {
        let answer = '';
        const line = connect(port, '127.0.0.1', () => write(line));
        line.on('data', (chunk: Buffer) => {
          answer += chunk;
        });
        line.on('error', () => undefined);
        line.once('close', () => resolve(answer));
      }),
    async close() {
      await app.stop();
      await store.close();
      await api.close();
    },
  };
}

/** The headers by which Slack signs a body. @param at milliseconds since 1970 */
export function signed(body: string, { secret = SECRET, at = Date.now() } = {}): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
}

export const JSON_TYPE = { 'content-type': 'application/json' };
export const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/** An interaction as Slack posts it. */
export const formOf = (payload: object): string => new URLSearchParams({ payload: JSON.stringify(payload) }).toString();

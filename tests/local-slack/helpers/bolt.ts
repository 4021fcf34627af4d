import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { LocalSlack, LocalSlackOptions } from '../../../src/local-slack';
import { QUIET } from './quiet';
import { start } from './start';
import { type Received, tiny } from './tiny-app';

/** A Bolt app at work against a local Slack. */
export interface Connected {
  readonly slack: LocalSlack;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** Milliseconds: events are redelivered while a test runs. */
const SOON = { retries: [0, 20, 20] };

/** Milliseconds. Bolt also gives a connection up that is silent for so long: a busy machine must not be taken for that. */
const RECONNECT_AFTER = 5000;

const patient = (slackApiUrl: string) => ({ slackApiUrl, retryConfig: { retries: 5, minTimeout: 10, factor: 1 } });

export async function connectSocket(
  options: Partial<LocalSlackOptions> = {},
  reconnectAfter = RECONNECT_AFTER,
): Promise<Connected> {
  const { slack } = await start({ timings: SOON, ...options });
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logger: QUIET,
    clientPingTimeout: reconnectAfter,
    installerOptions: { clientOptions: patient(slack.apiUrl) },
  });
  const app = new App({
    token: slack.botToken,
    receiver,
    logger: QUIET,
    clientOptions: patient(slack.apiUrl),
    deferInitialization: true,
  });
  const received = tiny(app);
  await app.init();
  await app.start();
  return {
    slack,
    received,
    async close() {
      await receiver.client.disconnect();
      await slack.stop();
    },
  };
}

export async function connectHttp(options: Partial<LocalSlackOptions> = {}): Promise<Connected> {
  const signingSecret = 'a-secret-of-the-test';
  const receiver = new HTTPReceiver({ signingSecret, logger: QUIET });
  const server = await listen(createServer((request, response) => receiver.requestListener(request, response)));
  const requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const { slack } = await start({ mode: 'http', requestUrl, signingSecret, timings: SOON, ...options });
  const app = new App({
    token: slack.botToken,
    receiver,
    logger: QUIET,
    clientOptions: patient(slack.apiUrl),
    deferInitialization: true,
  });
  const received = tiny(app);
  await app.init();
  return {
    slack,
    received,
    async close() {
      await slack.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function listen(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

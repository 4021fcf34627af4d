import { defaultProcessEventErrorHandler, HTTPReceiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { SocketConfig } from '../../config';
import type { Log } from '../../log';
import { within } from '../../within';
import { boltLog } from '../bolt-log';
import { clientOptions, connectionOptions } from '../client-options';
import type { HTTPReceiverInstaller } from '../install';
import { portError, slackError } from '../start-error';
import { StoppingError } from '../stopping-error';
import type { SlackWatch } from '../watch';
import { CLOSING, type Connection } from './connection';
import { refuse } from './guard';
import { TIMEOUTS } from './http';
import { guardSocket } from './socket-guard';

/**
 * Milliseconds without an answer to a ping after which a connection is given up, and the wait before the next one is
 * opened. Slack replaces connections every few hours, and nobody is answered meanwhile: Bolt's 5 s is long for that,
 * and less than 2 s would give up connections that are only slow.
 */
const PING_TIMEOUT = 2000;

/**
 * Socket Mode: events come over a WebSocket. Where workspaces install the app, its page is served beside it: by the
 * receiver of HTTP without its door for events, as the one of Socket Mode shares its client's endless tries with the
 * installer, and ends the process where the port is taken.
 */
export function socketConnection(
  config: SocketConfig,
  log: Log,
  { watch, installing }: { readonly watch?: SlackWatch; readonly installing?: HTTPReceiverInstaller } = {},
): Connection {
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    logger: boltLog(log),
    clientPingTimeout: PING_TIMEOUT,
    installerOptions: { clientOptions: connectionOptions(config, watch) },
    processEventErrorHandler: async (args) =>
      args.error instanceof StoppingError ? false : defaultProcessEventErrorHandler(args),
  });
  let open = false;
  receiver.client.on('connected', () => {
    open = true;
  });
  receiver.client.on('close', () => {
    open = false;
  });
  guardSocket(receiver.client);
  const page =
    installing &&
    new HTTPReceiver({
      signingSecret: '',
      signatureVerification: false,
      endpoints: [],
      logger: boltLog(log),
      dispatchErrorHandler: ({ response }) => refuse(response, 404),
      ...installing,
    });
  let serving = false;
  const port = config.installer?.port ?? 0;
  return {
    receiver,
    ...(page?.installer && { authorize: page.installer.authorize }),
    async start(app) {
      await tryToken(config, watch).catch((error: unknown) => {
        throw slackError(error, 'SLACK_APP_TOKEN', config.apiUrl);
      });
      await page?.start(port, TIMEOUTS).catch((error: unknown) => {
        throw portError(error, port);
      });
      serving = page !== undefined;
      await app.start();
      log.info('Connected to Slack.');
      if (serving) log.info(`Workspaces install the app on port ${port}, path /slack/install.`);
    },
    isOpen: () => open,
    async stop() {
      open = false;
      const served = serving && page?.stop();
      serving = false;
      await within(CLOSING, Promise.all([receiver.client.disconnect(), served]));
    },
  };
}

/** Bolt asks again for ever when Slack refuses a revoked token, or one without its scope: find out before. */
async function tryToken(config: SocketConfig, watch?: SlackWatch): Promise<void> {
  await new webApi.WebClient(config.appToken, clientOptions(config, watch)).apps.connections.open({});
}

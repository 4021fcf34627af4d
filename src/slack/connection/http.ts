import type { ServerOptions } from 'node:http';
import { HTTPModuleFunctions, HTTPReceiver } from '@slack/bolt';
import type { HttpConfig } from '../../config';
import type { Log } from '../../log';
import { within } from '../../within';
import { boltLog } from '../bolt-log';
import type { HTTPReceiverInstaller } from '../install';
import { portError } from '../start-error';
import { StoppingError } from '../stopping-error';
import { CLOSING, type Connection } from './connection';
import { guarded, refuse } from './guard';

/**
 * Milliseconds until a request must be there: Slack's come whole, and it waits three seconds for an answer. Node alone
 * would hold a line for five minutes to whoever sends a byte now and then.
 */
export const TIMEOUTS: ServerOptions = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};

/**
 * Signed requests to /slack/events; anything else is answered 400, 401, 404, 408, 413 or 431.
 * @param timeouts how long a request may take to arrive.
 * @param closing milliseconds that open requests are waited for when it stops.
 * @param installing lets workspaces install the app, at /slack/install.
 */
export function httpConnection(
  { signingSecret, port }: HttpConfig,
  log: Log,
  {
    closing = CLOSING,
    timeouts = TIMEOUTS,
    installing,
  }: { readonly closing?: number; readonly timeouts?: ServerOptions; readonly installing?: HTTPReceiverInstaller } = {},
): Connection {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    logger: boltLog(log),
    // Bolt would log the address: of a stray redirect, with its code.
    dispatchErrorHandler: ({ response }) => refuse(response, 404),
    processEventErrorHandler: async (args) => {
      if (!(args.error instanceof StoppingError)) return HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
      // To a load balancer: try another. A connection that was kept open is not to be used again.
      args.response.writeHead(503, { connection: 'close' }).end();
      return false;
    },
    ...installing,
  });
  receiver.requestListener = guarded(receiver.requestListener, (error) =>
    log.error('A request could not be answered.', error),
  );
  let open = false;
  return {
    receiver,
    async start(app) {
      await app.start(port, timeouts).catch((error: unknown) => {
        throw portError(error, port);
      });
      open = true;
      log.info(`Waiting for Slack on port ${port}, path /slack/events.`);
      if (installing) log.info(`Workspaces install the app on port ${port}, path /slack/install.`);
    },
    isOpen: () => open,
    async stop() {
      const wasOpen = open;
      open = false;
      if (wasOpen) await within(closing, receiver.stop());
    },
  };
}

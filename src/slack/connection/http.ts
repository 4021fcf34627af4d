import { HTTPModuleFunctions, HTTPReceiver } from '@slack/bolt';
import type { HttpConfig } from '../../config';
import type { Log } from '../../log';
import { boltLog } from '../bolt-log';
import type { HTTPReceiverInstaller } from '../install';
import { portError } from '../start-error';
import { StoppingError } from '../stopping-error';
import { within } from '../within';
import { CLOSING, type Connection } from './connection';

/**
 * Signed requests to /slack/events; anything else is answered 401 or 404.
 * @param closing milliseconds that open requests are waited for when it stops.
 * @param installing lets workspaces install the app, at /slack/install.
 */
export function httpConnection(
  { signingSecret, port }: HttpConfig,
  log: Log,
  { closing = CLOSING, installing }: { readonly closing?: number; readonly installing?: HTTPReceiverInstaller } = {},
): Connection {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    logger: boltLog(log),
    processEventErrorHandler: async (args) => {
      if (!(args.error instanceof StoppingError)) return HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
      // To a load balancer: try another. A connection that was kept open is not to be used again.
      args.response.writeHead(503, { connection: 'close' }).end();
      return false;
    },
    ...installing,
  });
  let open = false;
  return {
    receiver,
    async start(app) {
      await app.start(port).catch((error: unknown) => {
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

import { HTTPReceiver } from '@slack/bolt';
import type { HttpConfig } from '../../config';
import type { Log } from '../../log';
import { boltLog } from '../bolt-log';
import { portError } from '../start-error';
import { within } from '../within';
import { CLOSING, type Connection } from './connection';

/**
 * Signed requests to /slack/events; anything else is answered 401 or 404.
 * @param closing milliseconds that open requests are waited for when it stops.
 */
export function httpConnection({ signingSecret, port }: HttpConfig, log: Log, closing = CLOSING): Connection {
  const receiver = new HTTPReceiver({ signingSecret, port, logger: boltLog(log) });
  let open = false;
  return {
    receiver,
    async start(app) {
      await app.start(port).catch((error: unknown) => {
        throw portError(error, port);
      });
      open = true;
      log.info(`Waiting for Slack on port ${port}, path /slack/events.`);
    },
    async stop() {
      if (open) await within(closing, receiver.stop());
      open = false;
    },
  };
}

import type { Log } from '../log';
import type { Message } from './blocks/message';
import { apologyMessage } from './blocks/notice-message';

/**
 * Sends what `make` returns, if anything. Where making or sending fails, the log gets the error and the person one
 * fixed sentence. Never rejects.
 */
export async function replyOrApologise(
  log: Log,
  send: (message: Message) => Promise<unknown>,
  make: () => Message | undefined | Promise<Message | undefined>,
): Promise<void> {
  try {
    const message = await make();
    if (message) await send(message);
  } catch (error) {
    log.error('A question could not be answered.', error);
    await send(apologyMessage()).catch((second: unknown) => log.error('Nor could the apology be sent.', second));
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Question } from '../../store';
import type { Message } from '../blocks/message';
import type { Hold } from './hold-on';
import { isUnreached } from './is-unreached';
import type { InboxParts } from './parts';
import { replyMetadata } from './reply-metadata';
import { findReply, type Target } from './thread';

/** Posts the answer to the question at hand; resolves to its ts. */
export type Post = (message: Message, target: Target) => Promise<string | undefined>;

/** With the waits below they outlive a hiccup; what lasts longer is tried again by whoever lives then. */
const TRIES = 5;

/** Milliseconds before the second try, and by how much longer before each further one: about eight seconds in all. */
const FIRST_WAIT = 200;
const LONGER = 3;

/** Milliseconds. Told to wait for longer, the question is left to whoever comes after that. */
const PATIENCE = 10_000;

/**
 * Posts an answer so that it is there once, whatever becomes of the request. A request without an answer, or answered
 * with an error of the server's, may have done its work all the same: before another the answer is looked for. That is
 * why the client which posts must not try again by itself.
 */
export function postOnce(
  { client, poster }: Pick<InboxParts, 'client' | 'poster'>,
  question: Question,
  hold: Hold,
): Post {
  return async (message, target) => {
    const { channel, thread } = target;
    const posted = { ...message, channel, ...(thread && { thread_ts: thread }), metadata: replyMetadata(question) };
    for (let tries = 1; ; tries += 1) {
      await hold.sure();
      try {
        return (await poster.chat.postMessage(posted)).ts;
      } catch (error) {
        const limited = error instanceof webApi.WebAPIRateLimitedError;
        const wait = limited ? error.retryAfter * 1000 : FIRST_WAIT * LONGER ** (tries - 1);
        if (!isUnreached(error) || tries === TRIES || wait > PATIENCE) throw error;
        await sleep(wait);
        const ts = limited ? undefined : await findReply(client, question, target);
        if (ts) return ts;
      }
    }
  };
}

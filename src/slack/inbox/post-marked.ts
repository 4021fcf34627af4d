import { setTimeout as sleep } from 'node:timers/promises';
import { type types, webApi } from '@slack/bolt';
import type { Message } from '../blocks/message';
import { isUnreached } from './is-unreached';
import type { InboxParts } from './parts';
import { findMarked, type Target } from './thread';

/** By what a message is known again that may have been posted by a request nobody heard back from. */
export interface Mark {
  readonly metadata: types.MessageMetadata;
  /** A ts: it was not posted before. */
  readonly oldest: string;
}

export interface PostOptions {
  /** To be awaited before each try. @throws where it must not be posted any longer */
  readonly sure?: () => Promise<void>;
}

/** With the waits below they outlive a hiccup; what lasts longer is tried again by whoever lives then. */
const TRIES = 5;

/** Milliseconds before the second try, and by how much longer before each further one: about eight seconds in all. */
const FIRST_WAIT = 200;
const LONGER = 3;

/** Milliseconds. Told to wait for longer, it is left to whoever comes after that. */
const PATIENCE = 10_000;

/**
 * Posts a message so that it is there once, whatever becomes of the request; resolves to its ts. A request without an
 * answer, or answered with an error of the server's, may have done its work all the same: before another the message is
 * looked for. That is why the client which posts must not try again by itself.
 */
export async function postMarked(
  { client, poster }: Pick<InboxParts, 'client' | 'poster'>,
  mark: Mark,
  message: Message,
  target: Target,
  { sure }: PostOptions = {},
): Promise<string | undefined> {
  const { channel, thread } = target;
  const posted = { ...message, channel, ...(thread && { thread_ts: thread }), metadata: mark.metadata };
  for (let tries = 1; ; tries += 1) {
    await sure?.();
    try {
      return (await poster.chat.postMessage(posted)).ts;
    } catch (error) {
      const limited = error instanceof webApi.WebAPIRateLimitedError;
      const wait = limited ? error.retryAfter * 1000 : FIRST_WAIT * LONGER ** (tries - 1);
      if (!isUnreached(error) || tries === TRIES || wait > PATIENCE) throw error;
      await sleep(wait);
      const ts = limited ? undefined : await findMarked(client, mark, target);
      if (ts) return ts;
    }
  }
}

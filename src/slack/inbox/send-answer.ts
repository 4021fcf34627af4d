import type { Place, Question } from '../../store';
import { ephemeral } from '../blocks/ephemeral';
import type { Message } from '../blocks/message';
import { slackFetch } from '../client-options';
import type { InboxParts } from './parts';
import type { Post } from './post-once';
import { findAsker } from './thread';

/** Asked without a message, and answered with one. */
const POSTED: readonly Place[] = ['button', 'home', 'global_shortcut'];

/** An answer has nowhere to go, now or later. */
export class NowhereError extends Error {}

/** The address that came with a command does not take the answer now. */
export class ResponseUrlError extends Error {}

/**
 * Sends a message to where a question was asked; resolves to its ts, where it is one that can be changed.
 * @param asker the user id, where it is at hand
 */
export async function sendAnswer(
  { client, poster, store, watch }: InboxParts,
  question: Question,
  message: Message,
  { post, asker }: { readonly post: Post; readonly asker?: string | undefined },
): Promise<string | undefined> {
  const { team, channel, ts, thread, responseUrl, place } = question;
  if (responseUrl) {
    await respond(slackFetch(watch), responseUrl, message);
    return undefined;
  }
  if (!ts && !POSTED.includes(place)) throw new NowhereError(`A question from ${place} has no place for its answer.`);
  const { audience } = await store.settings.channel(team, channel);
  if (ts && place !== 'direct' && audience === 'ephemeral') {
    const user = asker ?? (await findAsker(client, question));
    if (!user) throw new NowhereError('The message that asks is gone.');
    // Nobody can look whether it is there: it must not be sent again unasked.
    await poster.chat.postEphemeral({ ...message, ...(thread && { thread_ts: thread }), channel, user });
    return undefined;
  }
  return post(message, { channel, thread });
}

/** Answers a person alone, through the address that came with their command or press. */
async function respond(send: ReturnType<typeof slackFetch>, url: string, message: Message): Promise<void> {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ephemeral(message)),
  }).catch((cause: unknown) => {
    throw new ResponseUrlError('The response URL cannot be reached.', { cause });
  });
  if (response.ok) return;
  const problem = `The response URL answers HTTP ${response.status}.`;
  // It was used five times, or is older than half an hour.
  if (response.status === 404) throw new NowhereError(problem);
  throw new ResponseUrlError(problem);
}

import type { webApi } from '@slack/bolt';
import { broughtBackMessage } from './blocks/handover-message';
import { noticeOf } from './blocks/notice-message';
import type { ListenerDeps } from './deps';
import { HANDOVER } from './handover.data';
import { namePeople } from './name-people';
import { readText } from './read-text';

/** What a person wrote in a thread. */
export interface ThreadReply {
  readonly team: string;
  readonly channel: string;
  /** The ts of the thread's first message. */
  readonly root: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
}

/** Brings a reply to a question that was passed on to whoever asked it. False where it is no such reply. */
export async function bringBack(
  { store, people, log }: Pick<ListenerDeps, 'store' | 'people' | 'log'>,
  client: webApi.WebClient,
  { team, channel, root, ts, user, text }: ThreadReply,
): Promise<boolean> {
  const handover = await store.handovers.find({ team, channel, ts: root });
  if (!handover) return false;
  if (!(await store.handovers.bring(handover, ts))) return true;
  const { question: id, asker, from } = handover;
  const [question, { name, language: own }, asks] = await Promise.all([
    store.questions.find(id),
    people.profile(client, { team, user }),
    asker === undefined ? undefined : people.profile(client, { team, user: asker }),
  ]);
  // Once the asker is told, nobody remembers who it was: their question still tells what they read.
  const language = asks?.language ?? question?.answer?.language ?? own;
  const named = await namePeople(text, async (called) => (await people.profile(client, { team, user: called })).name);
  const message = broughtBackMessage(
    { question: question?.text ?? '', text: readText(named), name, ...(asker && { asker }) },
    language,
  );
  const to = { channel: from.channel, ...(from.thread && { thread_ts: from.thread }) };
  try {
    await client.chat.postMessage({ ...message, ...to });
  } catch (error) {
    log.error('An answer to a question that was passed on could not be brought back.', error, { question: id });
    await client.chat.postMessage({ ...noticeOf(HANDOVER[own].notBrought), channel, thread_ts: root });
    return true;
  }
  await store.handovers.told(id);
  return true;
}

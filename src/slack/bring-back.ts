import type { webApi } from '@slack/bolt';
import { broughtBackMessage } from './blocks/handover-message';
import type { ListenerDeps } from './deps';
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
  { store, people }: Pick<ListenerDeps, 'store' | 'people'>,
  client: webApi.WebClient,
  { team, channel, root, ts, user, text }: ThreadReply,
): Promise<boolean> {
  const handover = await store.handovers.find({ team, channel, ts: root });
  if (!handover) return false;
  if (!(await store.handovers.bring(handover, ts))) return true;
  const { question: id, asker, from } = handover;
  const [question, { name }, { language }] = await Promise.all([
    store.questions.find(id),
    people.profile(client, user),
    people.profile(client, asker ?? user),
  ]);
  const message = broughtBackMessage(
    { question: question?.text ?? '', text: readText(text), name, ...(asker && { asker }) },
    language,
  );
  await client.chat.postMessage({
    channel: from.channel,
    ...message,
    ...(from.thread && { thread_ts: from.thread }),
  });
  await store.handovers.told(id);
  return true;
}

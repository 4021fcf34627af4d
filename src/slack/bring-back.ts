import type { webApi } from '@slack/bolt';
import { type Handover, LEASE } from '../store';
import { broughtBackMessage } from './blocks/handover-message';
import { noticeOf } from './blocks/notice-message';
import type { ListenerDeps } from './deps';
import { HANDOVER } from './handover.data';
import { broughtBackMark } from './handover-marks';
import { findMarked, isUnreached, LostClaim, postMarked } from './inbox';
import { namePeople } from './name-people';
import { readText } from './read-text';
import type { Workspaces } from './workspaces';

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

export interface BringParts extends Pick<ListenerDeps, 'store' | 'people' | 'log' | 'now'> {
  readonly workspaces: Workspaces;
}

/** Half a minute lies between two: with more, the answer comes when nobody waits for it any longer. */
const TRIES = 15;

/** Brings a reply to a question that was passed on to whoever asked it, unless that is done or somebody is at it. */
export async function bringBack(parts: BringParts, handover: Handover, reply: ThreadReply): Promise<void> {
  const { store, people, workspaces, log, now } = parts;
  const { team, channel, root, ts, user, text } = reply;
  const presence = await workspaces.find(team);
  const since = now();
  const claimed = presence && (await store.handovers.bring(handover, ts));
  if (!presence || !claimed) return;
  const { client } = presence;
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
  const mark = broughtBackMark(id, ts);
  // A call takes ten seconds at most: later than this, it might still be under way when somebody else takes the reply up.
  const sure = async () => {
    if (now() - since > LEASE / 2) throw new LostClaim('The reply was held for too long.');
  };
  try {
    // Whoever tried before may have posted it, and died before it was noted.
    const there = claimed.attempts > 1 ? await findMarked(client, mark, from) : undefined;
    if (!there) await postMarked(presence, mark, message, from, { sure });
  } catch (error) {
    log.error('An answer to a question that was passed on could not be brought back.', error, { question: id });
    if (error instanceof LostClaim) return;
    if (isUnreached(error) && claimed.attempts < TRIES) return;
    await store.handovers.brought(handover, ts);
    await tellSo(client, { channel, root }, HANDOVER[own].notBrought);
    return;
  }
  await store.handovers.brought(handover, ts);
  await store.handovers.told(id);
}

const tellSo = (client: webApi.WebClient, { channel, root }: Pick<ThreadReply, 'channel' | 'root'>, notice: string) =>
  client.chat.postMessage({ ...noticeOf(notice), channel, thread_ts: root });

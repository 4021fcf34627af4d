import type { webApi } from '@slack/bolt';
import type { Handover } from '../store';
import { atOnce } from './at-once';
import { type BringParts, bringBack, type ThreadReply } from './bring-back';
import { type EventBody, readEvent } from './inbox';
import { slackSaid } from './slack-said';

/** Gets what people answer to questions that were passed on to whoever asked, once, whoever dies meanwhile. */
export interface HandoverReplies {
  /** Writes down a reply before it is acknowledged: what is not written down is lost with the process. */
  record(body: EventBody): Promise<void>;
  /** Brings the reply back that an event tells of, if it is one. Never rejects. */
  handle(body: EventBody): Promise<void>;
  /** Takes up what was left undone. Never rejects. */
  recover(): Promise<void>;
}

/** Replies that are taken up in one go, and of these so many at a time. */
const BATCH = 100;
const AT_ONCE = 5;

/** What a person wrote in a thread; undefined for any other event. */
function readReply(body: EventBody): ThreadReply | undefined {
  const incoming = readEvent(body);
  if (incoming?.kind !== 'posted' || body.event?.type !== 'message') return undefined;
  const { team, channel, ts, user, threadTs: root } = incoming.message;
  return root && root !== ts ? { team, channel, root, ts, user, text: body.event.text ?? '' } : undefined;
}

export function createHandoverReplies(parts: BringParts): HandoverReplies {
  const { store, workspaces, log } = parts;
  const find = ({ team, channel, root }: ThreadReply) => store.handovers.find({ team, channel, ts: root });
  const bring = async (handover: Handover, reply: ThreadReply) => {
    try {
      await bringBack(parts, handover, reply);
    } catch (error) {
      log.error('A reply could not be brought back; it is taken up again later.', error, {
        question: handover.question,
      });
    }
  };
  const takeUp = async (handover: Handover, replyTs: string) => {
    const { team, to } = handover;
    const presence = await workspaces.find(team);
    const message = presence && (await readAgain(presence.client, to, replyTs));
    // The app was removed from there, or the reply was taken back meanwhile.
    if (!message?.user) return store.handovers.brought(handover, replyTs);
    const { user, text = '' } = message;
    await bring(handover, { team, channel: to.channel, root: to.ts, ts: replyTs, user, text });
  };
  return {
    async record(body) {
      const reply = readReply(body);
      const handover = reply && (await find(reply));
      if (handover) await store.handovers.expect(handover, reply.ts);
    },
    async handle(body) {
      const reply = readReply(body);
      const handover = reply && (await find(reply).catch(() => undefined));
      if (handover) await bring(handover, reply);
    },
    async recover() {
      try {
        await atOnce(AT_ONCE, await store.handovers.due(BATCH), ({ handover, replyTs }) => takeUp(handover, replyTs));
      } catch (error) {
        log.error('The replies left undone could not be taken up.', error);
      }
    },
  };
}

/** The reply as it is now; undefined where it is gone. */
async function readAgain(client: webApi.WebClient, { channel, ts: root }: Handover['to'], ts: string) {
  try {
    const only = { oldest: ts, latest: ts, inclusive: true, limit: 2 };
    const { messages = [] } = await client.conversations.replies({ channel, ts: root, ...only });
    return messages.find((message) => message.ts === ts);
  } catch (error) {
    if (!['thread_not_found', 'channel_not_found', 'not_in_channel'].includes(slackSaid(error) ?? '')) throw error;
    return undefined;
  }
}

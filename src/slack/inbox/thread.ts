import type { webApi } from '@slack/bolt';
import type { Question } from '../../store';
import { slackSaid } from '../slack-said';
import { isReplyTo } from './reply-metadata';

/** Seconds. */
const CLOCKS_DIFFER = 60;

/** As many as Slack hands out at once; an answer stands close to its question. */
const LIMIT = 200;

/** The message by which a question was answered already, if there is one. */
export async function findReply(client: webApi.WebClient, question: Question): Promise<string | undefined> {
  const { channel, ts, thread, responseUrl, receivedAt } = question;
  if (responseUrl) return undefined;
  // Where no message asked, the answer came after the question was received, by a clock that may differ from Slack's.
  const oldest = ts ?? String(receivedAt / 1000 - CLOCKS_DIFFER);
  const after = { channel, oldest, limit: LIMIT, include_all_metadata: true };
  const { messages = [] } = thread
    ? await client.conversations.replies({ ...after, ts: thread })
    : await client.conversations.history(after);
  return messages.find(({ metadata }) => isReplyTo(question, metadata as Parameters<typeof isReplyTo>[1]))?.ts;
}

/** The user who wrote the message that asks. */
export async function findAsker(client: webApi.WebClient, { channel, ts }: Question): Promise<string | undefined> {
  if (!ts) return undefined;
  const { messages = [] } = await client.conversations.replies({ channel, ts, oldest: ts, inclusive: true, limit: 1 });
  return messages.find((message) => message.ts === ts)?.user;
}

/** Whether anybody but this bot wrote after its answer, in the same thread. */
export async function hasReplies(
  client: webApi.WebClient,
  {
    channel,
    thread,
    replyTs,
  }: { readonly channel: string; readonly thread?: string | undefined; readonly replyTs: string },
): Promise<boolean> {
  const from = { oldest: replyTs, inclusive: true, limit: LIMIT };
  try {
    // By the ts of its first message: of another, Slack may give that one alone.
    const { messages = [] } = await client.conversations.replies({ channel, ts: thread ?? replyTs, ...from });
    const own = messages.find(({ ts }) => ts === replyTs)?.user;
    return own !== undefined && messages.some(({ ts = '', user }) => ts > replyTs && user !== own);
  } catch (error) {
    if (slackSaid(error) !== 'thread_not_found') throw error;
    // The message that began the thread is gone, and perhaps the answer with it.
    return thread === undefined ? false : hasReplies(client, { channel, replyTs });
  }
}

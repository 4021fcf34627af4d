import type { webApi } from '@slack/bolt';
import type { Question } from '../../store';
import { slackSaid } from '../slack-said';
import type { Mark } from './post-marked';
import { replyMetadata } from './reply-metadata';

/** Seconds. With more, Slack's signed requests are refused: no clock that is looked after is that wrong. */
const CLOCKS_DIFFER = 300;

/** Messages asked for at once. Slack hands out fewer where it likes. */
const LIMIT = 200;

/** The claimed question, with the answer that whoever tried before may have sent, and died before it was noted. */
export async function withReply(client: webApi.WebClient, question: Question): Promise<Question> {
  // Anew tried is not anew asked: whoever held it before may have answered what it asked then.
  if (question.replyTs || question.claim === 1 || question.place === 'step') return question;
  const replyTs = await findReply(client, question);
  return { ...question, ...(replyTs && { replyTs }) };
}

/** Where an answer may be. */
export interface Target {
  readonly channel: string;
  /** The ts of the first message of the thread; left out outside threads. */
  readonly thread?: string | undefined;
}

/**
 * The message by which a question was answered already, if there is one.
 * @param where the question's own place, if left out
 */
export async function findReply(
  client: webApi.WebClient,
  question: Question,
  target: Target = question,
): Promise<string | undefined> {
  return question.responseUrl ? undefined : findMarked(client, replyMark(question), target);
}

/** Where no message asked, the answer came after the question was received, by a clock that may differ from Slack's. */
export const replyMark = (question: Pick<Question, 'id' | 'ts' | 'receivedAt'>): Mark => ({
  metadata: replyMetadata(question),
  oldest: question.ts ?? tsOf(question.receivedAt),
});

/** A ts that Slack gave to nothing after `at`, milliseconds since 1970, by a clock that may differ from Slack's. */
export const tsOf = (at: number): string => String(at / 1000 - CLOCKS_DIFFER);

/** The ts of the message with a mark, if there is one. */
export async function findMarked(
  client: webApi.WebClient,
  { metadata: mark, oldest }: Mark,
  { channel, thread }: Target,
): Promise<string | undefined> {
  const from = { channel, oldest, limit: LIMIT, include_all_metadata: true };
  let cursor: string | undefined;
  do {
    const after = { ...from, ...(cursor && { cursor }) };
    const page = thread ? await repliesIn(client, { ...after, ts: thread }) : await client.conversations.history(after);
    const found = page?.messages?.find(({ metadata }) => isMarked(mark, metadata as typeof mark | undefined));
    if (found?.ts) return found.ts;
    // There may be many since: those who asked while nobody answered, and in busy channels all the others.
    cursor = page?.response_metadata?.next_cursor;
  } while (cursor);
  return undefined;
}

const isMarked = (mark: Mark['metadata'], found?: Mark['metadata']): boolean =>
  found?.event_type === mark.event_type &&
  Object.entries(mark.event_payload).every(([key, value]) => found.event_payload?.[key] === value);

/** Undefined where the thread is gone. */
async function repliesIn(
  client: webApi.WebClient,
  asked: webApi.ConversationsRepliesArguments,
): Promise<webApi.ConversationsRepliesResponse | undefined> {
  try {
    return await client.conversations.replies(asked);
  } catch (error) {
    if (slackSaid(error) !== 'thread_not_found') throw error;
    return undefined;
  }
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

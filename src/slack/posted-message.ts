import { readText } from './read-text';

/** What the fields of a message or app_mention event can be; the many event types of Slack all fit. */
export interface PostedEvent {
  readonly channel: string;
  readonly ts: string;
  readonly subtype?: string;
  readonly thread_ts?: string;
  readonly text?: string;
  readonly user?: string;
  readonly bot_id?: string;
}

/** A message that a person wrote. */
export interface PostedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  /** As the person sees it, without the mention of this bot. */
  readonly question: string;
  /** The ts of the first message of the thread, where it was written in one. */
  readonly threadTs?: string;
}

/** A reply also sent to the channel, and a message with a file, are still questions. Edits, joins and the like not. */
const ASKING_SUBTYPES: readonly (string | undefined)[] = [undefined, 'thread_broadcast', 'file_share'];

/** The message, or undefined where no person wrote it anew: bots (this one too), edits, deletions, joins. */
export function readPosted(event: PostedEvent, botUserId?: string): PostedMessage | undefined {
  if (!ASKING_SUBTYPES.includes(event.subtype) || event.bot_id) return undefined;
  if (!event.user || event.user === botUserId) return undefined;
  const { channel, ts, user, thread_ts: threadTs } = event;
  return { channel, ts, user, threadTs, question: readText(event.text ?? '', botUserId) };
}

/** The same for every delivery of one message, whichever event brings it. */
export function messageKey({ channel, ts }: PostedMessage): string {
  return `${channel}:${ts}`;
}

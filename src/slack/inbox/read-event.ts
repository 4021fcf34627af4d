import { messageId, type Place } from '../../store';
import { readText } from '../read-text';
import type { EventBody, MessageFields } from './event-body';
import { isAddressed } from './is-for-bot';

/** A message that a person wrote, with whatever tells to whom. */
export interface PostedMessage {
  /** The same for every delivery of one message, whichever event brings it. */
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  /** As the person sees it, without the mention of this bot. */
  readonly text: string;
  /** The ts of the first message of the thread, where it was written in one. */
  readonly threadTs?: string;
  /** `direct` and `mention` are to the bot; the others may be. */
  readonly place: Extract<Place, 'direct' | 'mention' | 'thread' | 'channel'>;
  /** It mentions somebody other than this bot. */
  readonly mentionsOthers: boolean;
}

/** What a message event or a mention tells. */
export type Incoming =
  | { readonly kind: 'posted'; readonly message: PostedMessage }
  | {
      readonly kind: 'edited';
      readonly message: PostedMessage;
      readonly edit: string;
      /** It was to the bot before it was edited, too. */
      readonly addressedBefore: boolean;
    }
  | { readonly kind: 'deleted'; readonly message: PostedMessage };

/** A reply also sent to the channel, and a message with a file, are still questions. Joins, topics and the like not. */
const ASKING_SUBTYPES: readonly (string | undefined)[] = [undefined, 'thread_broadcast', 'file_share'];

/** What the event tells, or undefined where no person wrote it: other events, other bots, this one too. */
export function readEvent(body: EventBody): Incoming | undefined {
  const { event } = body;
  if (body.type !== 'event_callback' || !event) return undefined;
  if (event.type !== 'message' && event.type !== 'app_mention') return undefined;
  if (event.subtype === 'message_deleted') {
    return readTold(body, 'deleted', { ...event.previous_message, ts: event.deleted_ts });
  }
  if (event.subtype === 'message_changed') {
    // Of a deleted message with replies, Slack leaves this in its place.
    if (event.message?.subtype === 'tombstone') {
      return readTold(body, 'deleted', { ...event.previous_message, ts: event.message.ts });
    }
    return readTold(body, 'edited', event.message);
  }
  return readTold(body, 'posted', event);
}

function readTold(body: EventBody, kind: Incoming['kind'], fields?: MessageFields): Incoming | undefined {
  const message = fields && readMessage(body, fields);
  if (!message) return undefined;
  if (kind !== 'edited') return { kind, message };
  // Without it nobody edited: Slack unfurled a link, or counted a reply.
  const edit = fields.edited?.ts;
  if (!edit) return undefined;
  const before = readMessage(body, { ...fields, text: body.event?.previous_message?.text ?? '' });
  return { kind, message, edit, addressedBefore: before !== undefined && isAddressed(before) };
}

function readMessage({ event, ...body }: EventBody, fields: MessageFields): PostedMessage | undefined {
  const [authorization] = body.authorizations ?? [];
  const bot = authorization?.user_id;
  const team = authorization?.team_id ?? body.team_id;
  const channel = event?.channel;
  const { ts, user, thread_ts: threadTs, text = '' } = fields;
  if (!ASKING_SUBTYPES.includes(fields.subtype) || fields.bot_id) return undefined;
  if (!team || !channel || !ts || !user || user === bot) return undefined;
  if (![team, channel, ts, user, text, threadTs ?? ''].every((field: unknown) => typeof field === 'string'))
    return undefined;
  const mentioned = event.type === 'app_mention' || (bot !== undefined && mentions(text).includes(bot));
  const direct = event.channel_type === 'im' || (event.channel_type === undefined && channel.startsWith('D'));
  return {
    id: messageId({ team, channel, ts }),
    team,
    channel,
    ts,
    user,
    text: readText(text, bot),
    ...(threadTs && { threadTs }),
    place: direct ? 'direct' : mentioned ? 'mention' : threadTs ? 'thread' : 'channel',
    mentionsOthers: mentions(text).some((who) => who !== bot),
  };
}

/** The ids that are called in the text as Slack sends it; `!` for those that call many, as `<!here>`. */
function mentions(text: string): string[] {
  return [...text.matchAll(/<(?:@([A-Z0-9]+)(?![A-Z0-9])|(!)(?:here|channel|everyone|subteam))[^<>]*>/g)].map(
    ([, user]) => user ?? '!',
  );
}

import type { BlockAction } from '@slack/bolt';

/** Where a button was pressed. */
export type PlaceOfPress =
  /** In the Home tab. */
  | { readonly kind: 'home' }
  /** In a message that only this person sees. */
  | { readonly kind: 'ephemeral'; readonly channel: string; readonly thread?: string }
  /** In a message that all see; `root` is the ts of its thread's first message, or its own. */
  | {
      readonly kind: 'message';
      readonly channel: string;
      readonly direct: boolean;
      readonly root: string;
      readonly thread?: string;
    };

/** Undefined in a modal, where nothing is asked. Of an ephemeral message Slack sends no more than its container. */
export function placeOfPress({ container, channel, message, view }: BlockAction): PlaceOfPress | undefined {
  if (view) return view.type === 'home' ? { kind: 'home' } : undefined;
  const where = channel?.id ?? container.channel_id;
  if (typeof where !== 'string') return undefined;
  const thread: unknown = message?.thread_ts ?? container.thread_ts;
  const inThread = typeof thread === 'string' && { thread };
  if (container.is_ephemeral === true) return { kind: 'ephemeral', channel: where, ...inThread };
  const ts: unknown = message?.ts ?? container.message_ts;
  if (typeof ts !== 'string') return undefined;
  return {
    kind: 'message',
    channel: where,
    direct: where.startsWith('D'),
    root: inThread ? inThread.thread : ts,
    ...inThread,
  };
}

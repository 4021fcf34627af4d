import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { bringBack } from '../../bring-back';
import type { ListenerDeps } from '../../deps';

type Args = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs;

/** What a person answers to a question that was passed on is brought back to whoever asked. */
export function createHandoverReplyListener(deps: ListenerDeps) {
  return async ({ message: event, client, context }: Args): Promise<void> => {
    if (event.subtype !== undefined && event.subtype !== 'file_share' && event.subtype !== 'thread_broadcast') return;
    if (!('thread_ts' in event) || !event.thread_ts || event.thread_ts === event.ts) return;
    if (('bot_id' in event && event.bot_id) || !event.user || event.user === context.botUserId) return;
    const { channel, ts, thread_ts: root, user, text = '' } = event;
    await bringBack(deps, client, { team: context.teamId ?? '', channel, root, ts, user, text });
  };
}

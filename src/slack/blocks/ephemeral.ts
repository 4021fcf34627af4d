import type { RespondArguments } from '@slack/bolt';
import type { Message } from './message';

/** For a response URL: seen by the person alone, beside what is there. @param thread the ts of its first message. */
export function ephemeral(message: Message, thread?: string): RespondArguments {
  return { ...message, response_type: 'ephemeral', replace_original: false, ...(thread && { thread_ts: thread }) };
}

/** For a response URL: seen by everybody there, whether or not the bot is a member. */
export function inChannel(message: Message, thread?: string): RespondArguments {
  return { ...message, response_type: 'in_channel', replace_original: false, ...(thread && { thread_ts: thread }) };
}

import type { Backend } from '../../backend';
import { type Channel, findMessage, messageJson, post } from '../../workspace';
import { writableChannel } from '../access';
import { ApiError } from '../api-error';
import { type Args, flag, optional, required } from '../arguments';
import { readContent } from '../content';
import { botMethod, type Methods } from '../method';

export const chatPosting: Methods = {
  'chat.postMessage': botMethod(['chat:write'], (args, backend) => {
    const { workspace } = backend;
    const channel = writableChannel(backend, args);
    const content = readContent(args, backend);
    const threadTs = threadRoot(backend, args, channel);
    const message = post(workspace, {
      channel: channel.id,
      user: workspace.bot.id,
      ...content,
      ...(threadTs && { threadTs, ...(flag(args, 'reply_broadcast') && { broadcast: true }) }),
    });
    return { channel: channel.id, ts: message.ts, message: messageJson(workspace, message, { metadata: true }) };
  }),

  'chat.postEphemeral': botMethod(['chat:write'], (args, backend) => {
    const { workspace } = backend;
    const channel = writableChannel(backend, args);
    const user = required(args, 'user');
    const content = readContent(args, backend);
    if (!channel.members.has(user)) throw new ApiError('user_not_in_channel');
    const threadTs = threadRoot(backend, args, channel);
    const { ts } = post(workspace, {
      channel: channel.id,
      user: workspace.bot.id,
      ...content,
      ephemeralTo: user,
      ...(threadTs && { threadTs }),
    });
    return { message_ts: ts };
  }),
};

/** The root of the thread that is meant. Slack takes any timestamp, also that of a message which is gone. */
function threadRoot({ workspace, log }: Backend, args: Args, channel: Channel): string | undefined {
  const ts = optional(args, 'thread_ts');
  if (ts === undefined) return undefined;
  if (!/^\d+\.\d+$/.test(ts)) throw new ApiError('invalid_thread_ts');
  const message = findMessage(workspace, channel.id, ts);
  if (!message) log.warn(`A reply goes to ${ts} in ${channel.id}, where no message is.`);
  return message?.threadTs ?? ts;
}

import type { Backend } from '../../backend';
import { type Channel, edit, findMessage, type Message, messageJson, remove } from '../../workspace';
import { seenChannel } from '../access';
import { ApiError } from '../api-error';
import { type Args, required } from '../arguments';
import { LONGEST_UPDATE, readContent } from '../content';
import { botMethod, type Methods } from '../method';

export const chatChanging: Methods = {
  'chat.update': botMethod(['chat:write'], (args, backend) => {
    const { workspace } = backend;
    const channel = seenChannel(backend, args);
    const message = messageOf(backend, args, channel, 'ts');
    if (message.user !== workspace.bot.id) throw new ApiError('cant_update_message');
    const content = readContent(args, backend, LONGEST_UPDATE);
    // A text alone takes the blocks' place; it would not be seen behind them.
    const updated = edit(
      workspace,
      message,
      { blocks: undefined, attachments: undefined, ...content },
      workspace.bot.id,
    );
    return {
      channel: channel.id,
      ts: updated.ts,
      text: updated.text,
      message: messageJson(workspace, updated, { metadata: true }),
    };
  }),

  'chat.delete': botMethod(['chat:write'], (args, backend) => {
    const channel = seenChannel(backend, args);
    const message = messageOf(backend, args, channel, 'ts');
    if (message.user !== backend.workspace.bot.id) throw new ApiError('cant_delete_message');
    remove(backend.workspace, message);
    return { channel: channel.id, ts: message.ts };
  }),

  'chat.getPermalink': botMethod([], (args, backend) => {
    const channel = seenChannel(backend, args);
    const { ts, threadTs } = messageOf(backend, args, channel, 'message_ts');
    const inThread = threadTs ? `?thread_ts=${threadTs}&cid=${channel.id}` : '';
    return {
      channel: channel.id,
      permalink: `${backend.url()}/archives/${channel.id}/p${ts.replace('.', '')}${inThread}`,
    };
  }),
};

function messageOf({ workspace }: Backend, args: Args, channel: Channel, name: string): Message {
  const message = findMessage(workspace, channel.id, required(args, name));
  if (!message) throw new ApiError('message_not_found');
  return message;
}

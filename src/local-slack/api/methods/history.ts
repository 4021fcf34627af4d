import type { Backend } from '../../backend';
import { findMessage, history, type Message, messageJson, thread } from '../../workspace';
import { readableChannel, scopesFor } from '../access';
import { ApiError } from '../api-error';
import { type Args, flag, optional, required } from '../arguments';
import { botMethod, type Methods } from '../method';
import { page } from '../paging';

export const historyMethods: Methods = {
  'conversations.history': botMethod(scopesFor('history'), (args, backend) => {
    const channel = memberChannel(args, backend);
    const newestFirst = within(args, history(backend.workspace, channel.id)).reverse();
    const { items, more, metadata } = page(newestFirst, args, ({ ts }) => ts);
    return { messages: items.map(asked(args, backend)), has_more: more, pin_count: 0, ...(more && metadata) };
  }),

  'conversations.replies': botMethod(scopesFor('history'), (args, backend) => {
    const channel = memberChannel(args, backend);
    const ts = required(args, 'ts');
    const message = findMessage(backend.workspace, channel.id, ts);
    if (!message) throw new ApiError('thread_not_found');
    const messages = thread(backend.workspace, channel.id, message.threadTs ?? ts);
    const { items, more, metadata } = page(within(args, messages), args, (each) => each.ts, 1000);
    return { messages: items.map(asked(args, backend)), has_more: more, ...(more && metadata) };
  }),
};

function memberChannel(args: Args, backend: Backend) {
  const channel = readableChannel(backend, args, 'history');
  if (!channel.members.has(backend.workspace.bot.id)) throw new ApiError('not_in_channel');
  return channel;
}

/** Those between `oldest` and `latest`; the two themselves only if `inclusive`. */
function within(args: Args, messages: readonly Message[]): Message[] {
  const oldest = time(args, 'oldest') ?? 0;
  const latest = time(args, 'latest') ?? Number.POSITIVE_INFINITY;
  const inclusive = flag(args, 'inclusive');
  return messages.filter(({ ts }) => {
    const at = Number(ts);
    return (at > oldest && at < latest) || (inclusive && (at === oldest || at === latest));
  });
}

function time(args: Args, name: 'oldest' | 'latest'): number | undefined {
  const value = optional(args, name);
  if (value !== undefined && !/^\d+(?:\.\d+)?$/.test(value)) throw new ApiError(`invalid_ts_${name}`);
  return value === undefined ? undefined : Number(value);
}

function asked(args: Args, { workspace }: Backend) {
  const metadata = flag(args, 'include_all_metadata');
  return (message: Message) => messageJson(workspace, message, { metadata });
}

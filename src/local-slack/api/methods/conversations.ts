import type { Backend } from '../../backend';
import {
  type Channel,
  type ChannelKind,
  canSee,
  channelJson,
  channelsOf,
  join,
  openDirectMessage,
} from '../../workspace';
import { needScope, readableChannel, scopeFor, scopesFor, seenChannel } from '../access';
import { ApiError } from '../api-error';
import { type Args, flag, optional } from '../arguments';
import { botMethod, type Methods } from '../method';
import { page } from '../paging';

const TYPES: Readonly<Record<string, ChannelKind>> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'im',
  mpim: 'mpim',
};

/** People whom a group direct message holds besides the one who opens it. */
const MOST_USERS = 8;

export const conversations: Methods = {
  'conversations.info': botMethod(scopesFor('read'), (args, backend) => ({
    channel: channelJson(readableChannel(backend, args, 'read'), backend.workspace.bot.id),
  })),

  'conversations.list': botMethod(scopesFor('read'), (args, backend) => {
    const { workspace } = backend;
    return listed(args, backend, [...workspace.channels.values()], workspace.bot.id);
  }),

  'users.conversations': botMethod(scopesFor('read'), (args, backend) => {
    const { workspace } = backend;
    const user = optional(args, 'user') ?? workspace.bot.id;
    if (!workspace.people.has(user)) throw new ApiError('user_not_found');
    return listed(args, backend, channelsOf(workspace, user), user);
  }),

  'conversations.members': botMethod(scopesFor('read'), (args, backend) => {
    const { members } = readableChannel(backend, args, 'read');
    const { items, metadata } = page([...members], args, (id) => id);
    return { members: items, ...metadata };
  }),

  'conversations.join': botMethod(['channels:join'], (args, backend) => {
    const channel = seenChannel(backend, args);
    const { bot } = backend.workspace;
    if (channel.kind !== 'public') throw new ApiError('method_not_supported_for_channel_type');
    if (channel.archived) throw new ApiError('is_archived');
    const already = channel.members.has(bot.id);
    return {
      channel: channelJson(join(backend.workspace, channel, bot.id), bot.id),
      ...(already && { warning: 'already_in_channel', response_metadata: { warnings: ['already_in_channel'] } }),
    };
  }),

  'conversations.open': botMethod(['im:write', 'mpim:write'], (args, backend) => {
    const { channel, made } = opened(args, backend);
    return {
      ...(!made && { no_op: true, already_open: true }),
      channel: flag(args, 'return_im') ? channelJson(channel, backend.workspace.bot.id) : { id: channel.id },
    };
  }),
};

function listed(args: Args, backend: Backend, channels: readonly Channel[], viewer: string) {
  const types = (optional(args, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
  const kinds = types.flatMap((type) => TYPES[type] ?? []);
  if (kinds.length < types.length) throw new ApiError('invalid_types');
  for (const kind of kinds) needScope(backend, [scopeFor(kind, 'read')]);
  const shown = channels.filter(
    (channel) =>
      kinds.includes(channel.kind) &&
      canSee(channel, backend.workspace.bot.id) &&
      !(flag(args, 'exclude_archived') && channel.archived),
  );
  const { items, metadata } = page(shown, args, ({ id }) => id);
  return { channels: items.map((channel) => channelJson(channel, viewer)), ...metadata };
}

function opened(args: Args, backend: Backend): { channel: Channel; made: boolean } {
  const { workspace } = backend;
  if (optional(args, 'channel')) {
    const channel = seenChannel(backend, args);
    if (channel.kind !== 'im' && channel.kind !== 'mpim') throw new ApiError('method_not_supported_for_channel_type');
    return { channel, made: false };
  }
  const users = (optional(args, 'users') ?? '').split(',').filter((user) => user !== '');
  if (users.length === 0) throw new ApiError('users_list_not_supplied');
  if (users.length > MOST_USERS) throw new ApiError('too_many_users');
  if (users.some((user) => !workspace.people.has(user))) throw new ApiError('user_not_found');
  needScope(backend, [users.length > 1 ? 'mpim:write' : 'im:write']);
  return openDirectMessage(workspace, [...users, workspace.bot.id]);
}

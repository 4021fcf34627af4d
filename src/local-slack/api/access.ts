import type { Backend } from '../backend';
import { type Channel, type ChannelKind, canSee, findChannel, openDirectMessage } from '../workspace';
import { ApiError } from './api-error';
import { type Args, required } from './arguments';

/** The name that a kind of conversation has in scopes: `channels:history`. */
const IN_SCOPES: Readonly<Record<ChannelKind, string>> = {
  public: 'channels',
  private: 'groups',
  im: 'im',
  mpim: 'mpim',
};

export type ConversationRight = 'read' | 'history' | 'write';

/** A right's scope for each kind of conversation. */
export function scopesFor(right: ConversationRight): string[] {
  return Object.values(IN_SCOPES).map((name) => `${name}:${right}`);
}

export function scopeFor(kind: ChannelKind, right: ConversationRight): string {
  return `${IN_SCOPES[kind]}:${right}`;
}

/** @throws ApiError `missing_scope` unless the app has one of the scopes. */
export function needScope({ manifest }: Backend, scopes: readonly string[]): void {
  if (scopes.length === 0 || scopes.some((scope) => manifest.scopes.includes(scope))) return;
  throw new ApiError('missing_scope', { needed: scopes.join(','), provided: manifest.scopes.join(',') });
}

/** The conversation of an argument, as far as the bot can know of it. @throws ApiError `channel_not_found` */
export function seenChannel({ workspace }: Backend, args: Args, name = 'channel'): Channel {
  const channel = findChannel(workspace, required(args, name));
  if (!channel || !canSee(channel, workspace.bot.id)) throw new ApiError('channel_not_found');
  return channel;
}

/** A conversation the bot may look into. @throws ApiError */
export function readableChannel(backend: Backend, args: Args, right: ConversationRight): Channel {
  const channel = seenChannel(backend, args);
  needScope(backend, [scopeFor(channel.kind, right)]);
  return channel;
}

/** A conversation the bot may post to; a person's id stands for their direct message with it. @throws ApiError */
export function writableChannel(backend: Backend, args: Args): Channel {
  const { workspace, manifest } = backend;
  const person = workspace.people.get(required(args, 'channel'));
  if (person && !person.isBot)
    return writable(backend, openDirectMessage(workspace, [person.id, workspace.bot.id]).channel);
  const channel = seenChannel(backend, args);
  if (!channel.members.has(workspace.bot.id) && !manifest.scopes.includes('chat:write.public')) {
    throw new ApiError('not_in_channel');
  }
  return writable(backend, channel);
}

function writable({ manifest }: Backend, channel: Channel): Channel {
  if (channel.archived) throw new ApiError('is_archived');
  if (channel.kind === 'im' && !manifest.messagesTab) throw new ApiError('messages_tab_disabled');
  return channel;
}

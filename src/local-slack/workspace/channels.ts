import type { Channel, ChannelKind } from './types';
import type { Workspace } from './workspace';

/** A channel by id, or by name with or without `#`. */
export function findChannel(workspace: Workspace, reference: string): Channel | undefined {
  const byId = workspace.channels.get(reference);
  if (byId) return byId;
  const name = reference.replace(/^#/, '');
  return [...workspace.channels.values()].find((channel) => channel.name === name && isNamed(channel));
}

/** Whether it has a name of its own, as direct messages have not. */
export function isNamed({ kind }: Channel): boolean {
  return kind === 'public' || kind === 'private';
}

/** Of a private conversation, those who are not in it do not even learn that it exists. */
export function canSee(channel: Channel, user: string): boolean {
  return channel.kind === 'public' || channel.members.has(user);
}

export function channelsOf(workspace: Workspace, user: string): Channel[] {
  return [...workspace.channels.values()].filter(({ members }) => members.has(user));
}

export function join(workspace: Workspace, channel: Channel, user: string, inviter?: string): Channel {
  if (channel.members.has(user)) return channel;
  const joined = { ...channel, members: new Set([...channel.members, user]) };
  workspace.channels.set(channel.id, joined);
  workspace.announce({ type: 'joined', channel: joined, user, ...(inviter && { inviter }) });
  return joined;
}

/** The direct message of exactly these people, made where there is none yet. */
export function openDirectMessage(workspace: Workspace, users: readonly string[]): { channel: Channel; made: boolean } {
  const members = new Set(users);
  const kind: ChannelKind = members.size > 2 ? 'mpim' : 'im';
  const existing = [...workspace.channels.values()].find(
    (channel) =>
      channel.kind === kind &&
      channel.members.size === members.size &&
      users.every((user) => channel.members.has(user)),
  );
  if (existing) return { channel: existing, made: false };
  const id = workspace.ids.id(kind === 'im' ? 'D' : 'G');
  const created = Math.floor(workspace.now() / 1000);
  const creator = users[0] ?? workspace.bot.id;
  const channel = { id, name: id, kind, topic: '', creator, created, archived: false, members };
  workspace.channels.set(id, channel);
  workspace.announce({ type: 'channel', channel });
  return { channel, made: true };
}

/** The direct message of a person with the bot. */
export function botDirectMessage(workspace: Workspace, user: string): Channel {
  return openDirectMessage(workspace, [user, workspace.bot.id]).channel;
}

import type { Backend } from '../backend';
import { compact } from '../json';
import type { Change, Channel, Message } from '../workspace';
import { eventCallback } from './event-callback';
import { deletedEvents, editedEvents, type NamedEvent, postedEvents } from './message-events';
import { subscribed } from './subscriptions';

/** Tells the app of every change in the workspace that its manifest asks for and that it may know of. */
export function routeEvents(backend: Backend): void {
  backend.workspace.subscribe((change) => {
    for (const { name, event } of eventsOf(backend, change)) sendEvent(backend, name, event);
  });
}

export function sendEvent(backend: Backend, name: string, event: NamedEvent['event']): void {
  if (backend.grant.token() && subscribed(backend.manifest, name)) backend.deliver.event(eventCallback(backend, event));
}

function eventsOf(backend: Backend, change: Change): NamedEvent[] {
  switch (change.type) {
    case 'posted':
      return inItsChannel(backend, change.message, (channel) => postedEvents(backend, channel, change.message));
    case 'edited':
      return inItsChannel(backend, change.message, (channel) =>
        editedEvents(backend, channel, change.message, change.previous),
      );
    case 'deleted':
      return inItsChannel(backend, change.message, (channel) => deletedEvents(backend, channel, change.message));
    case 'reacted':
    case 'unreacted':
      return inItsChannel(backend, change.message, () => reactionEvents(backend, change));
    case 'joined':
      return change.channel.members.has(backend.workspace.bot.id) ? joinedEvents(backend, change) : [];
    default:
      return [];
  }
}

/** Nothing of where the bot is no member, nor of what one person alone sees. */
function inItsChannel(
  { workspace }: Backend,
  { channel: id, ephemeralTo }: Message,
  events: (channel: Channel) => NamedEvent[],
): NamedEvent[] {
  const channel = workspace.channels.get(id);
  return channel?.members.has(workspace.bot.id) && !ephemeralTo ? events(channel) : [];
}

function reactionEvents(
  { workspace }: Backend,
  { type, message, user, name }: Extract<Change, { type: 'reacted' | 'unreacted' }>,
): NamedEvent[] {
  const kind = type === 'reacted' ? 'reaction_added' : 'reaction_removed';
  const item = { type: 'message', channel: message.channel, ts: message.ts };
  const event = { type: kind, user, reaction: name, item, item_user: message.user, event_ts: workspace.ids.ts() };
  return [{ name: kind, event }];
}

function joinedEvents(
  { workspace }: Backend,
  { channel, user, inviter }: Extract<Change, { type: 'joined' }>,
): NamedEvent[] {
  const event = compact({
    type: 'member_joined_channel',
    user,
    channel: channel.id,
    channel_type: channel.kind === 'public' ? 'C' : 'G',
    team: workspace.team.id,
    inviter,
    event_ts: workspace.ids.ts(),
  });
  return [{ name: 'member_joined_channel', event }];
}

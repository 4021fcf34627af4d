import type { Backend } from '../backend';
import type { Json } from '../json';
import { type Channel, type Message, messageJson } from '../workspace';
import { CHANNEL_TYPES, messageEvent } from './subscriptions';

/** An event and the name by which a manifest asks for it. */
export interface NamedEvent {
  readonly name: string;
  readonly event: Json;
}

/** A message comes twice where it mentions the bot in a channel: once as itself, once as a mention. */
export function postedEvents({ workspace }: Backend, channel: Channel, message: Message): NamedEvent[] {
  const { bot } = workspace;
  const said = { ...messageJson(workspace, message), channel: channel.id, event_ts: message.ts };
  const mentioned = channel.kind !== 'im' && message.user !== bot.id && message.text.includes(`<@${bot.id}>`);
  return [
    { name: messageEvent(channel.kind), event: { ...said, channel_type: CHANNEL_TYPES[channel.kind] } },
    ...(mentioned ? [{ name: 'app_mention', event: { ...said, type: 'app_mention' } }] : []),
  ];
}

export function editedEvents(backend: Backend, channel: Channel, message: Message, previous: Message): NamedEvent[] {
  const { workspace } = backend;
  return hidden(backend, channel, {
    subtype: 'message_changed',
    message: messageJson(workspace, message),
    previous_message: messageJson(workspace, previous),
  });
}

export function deletedEvents(backend: Backend, channel: Channel, message: Message): NamedEvent[] {
  return hidden(backend, channel, {
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: messageJson(backend.workspace, message),
  });
}

function hidden({ workspace }: Backend, channel: Channel, fields: Json): NamedEvent[] {
  const ts = workspace.ids.ts();
  const event = {
    type: 'message',
    ...fields,
    channel: channel.id,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: CHANNEL_TYPES[channel.kind],
  };
  return [{ name: messageEvent(channel.kind), event }];
}

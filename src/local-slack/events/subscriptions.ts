import type { Manifest } from '../manifest';
import type { ChannelKind } from '../workspace';

/** The scope without which Slack does not send an event, though the app asks for it. */
const SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  member_joined_channel: 'channels:read',
};

const MESSAGE_EVENTS: Readonly<Record<ChannelKind, string>> = {
  public: 'message.channels',
  private: 'message.groups',
  im: 'message.im',
  mpim: 'message.mpim',
};

/** What messages in such a conversation are called in `channel_type`. */
export const CHANNEL_TYPES: Readonly<Record<ChannelKind, string>> = {
  public: 'channel',
  private: 'group',
  im: 'im',
  mpim: 'mpim',
};

/** Whether the app gets an event: its manifest asks for it, and has the scope for it. */
export function subscribed({ events, scopes }: Manifest, event: string): boolean {
  const scope = SCOPES[event];
  return events.includes(event) && (scope === undefined || scopes.includes(scope));
}

export function messageEvent(kind: ChannelKind): string {
  return MESSAGE_EVENTS[kind];
}

import { compact, type Json } from '../json';
import { findMessage, thread } from './read-messages';
import type { Channel, Message, Person } from './types';
import type { Workspace } from './workspace';

/** A message in Slack's form, as events and histories have it; the channel is not in it. */
export function messageJson(workspace: Workspace, message: Message, options: { metadata?: boolean } = {}): Json {
  const { app, bot, team } = workspace;
  const byBot = message.user === bot.id;
  return compact({
    type: 'message',
    subtype: message.broadcast ? 'thread_broadcast' : undefined,
    client_msg_id: message.clientMsgId,
    user: message.user,
    bot_id: byBot ? app.botId : undefined,
    app_id: byBot ? app.id : undefined,
    bot_profile: byBot ? botProfile(workspace) : undefined,
    text: message.text,
    blocks: message.blocks,
    attachments: message.attachments,
    ts: message.ts,
    team: team.id,
    edited: message.edited,
    reactions: message.reactions?.map(({ name, users }) => ({ name, users, count: users.length })),
    metadata: options.metadata ? message.metadata : undefined,
    is_ephemeral: message.ephemeralTo ? true : undefined,
    ...threadJson(workspace, message),
  });
}

export function personJson({ team, app, bot }: Workspace, person: Person, options: { locale?: boolean } = {}): Json {
  return compact({
    id: person.id,
    team_id: team.id,
    name: person.name,
    real_name: person.realName,
    deleted: false,
    tz: person.tz,
    is_bot: person.isBot,
    is_app_user: false,
    is_admin: person.isAdmin === true,
    locale: options.locale ? person.locale : undefined,
    profile: compact({
      real_name: person.realName,
      display_name: person.name,
      bot_id: person.id === bot.id ? app.botId : undefined,
      api_app_id: person.id === bot.id ? app.id : undefined,
    }),
  });
}

/** @param viewer who asks: `is_member` is about them. */
export function channelJson(channel: Channel, viewer: string): Json {
  const { id, name, kind, topic, creator, created, archived, members } = channel;
  const common = { id, created, creator, is_archived: archived, is_org_shared: false };
  if (kind === 'im') {
    return { ...common, is_im: true, user: [...members].find((member) => member !== viewer) ?? viewer };
  }
  return {
    ...common,
    name,
    name_normalized: name,
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: false,
    is_mpim: kind === 'mpim',
    is_private: kind !== 'public',
    is_general: name === 'general',
    is_shared: false,
    is_member: members.has(viewer),
    topic: { value: topic, creator, last_set: created },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: members.size,
  };
}

function botProfile({ app, bot, team }: Workspace): Json {
  return { id: app.botId, app_id: app.id, name: bot.name, deleted: false, team_id: team.id };
}

/** A reply says whose it is, and a root what came after it. */
function threadJson(workspace: Workspace, { channel, ts, threadTs, ephemeralTo }: Message): Json {
  if (ephemeralTo) return threadTs ? { thread_ts: threadTs } : {};
  if (threadTs) {
    return compact({ thread_ts: threadTs, parent_user_id: findMessage(workspace, channel, threadTs)?.user });
  }
  const replies = thread(workspace, channel, ts).filter((reply) => reply.ts !== ts);
  if (replies.length === 0) return {};
  const users = [...new Set(replies.map(({ user }) => user))];
  return {
    thread_ts: ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    reply_users: users,
    latest_reply: replies.at(-1)?.ts,
  };
}

import type { Backend } from '../backend';
import { compact, type Json } from '../json';
import { type Channel, type Message, messageJson } from '../workspace';

/** What every payload about something that a person did begins with. */
export function payload(backend: Backend, type: string, userId: string, fields: Json): Json {
  const { team, app, people } = backend.workspace;
  const name = people.get(userId)?.name ?? userId;
  return {
    type,
    user: { id: userId, username: name, name, team_id: team.id },
    team: { id: team.id, domain: team.domain },
    api_app_id: app.id,
    token: backend.tokens.verification,
    enterprise: null,
    is_enterprise_install: false,
    ...fields,
  };
}

/** A trigger of the person's, for a payload. */
export function trigger(backend: Backend, user: string): Json {
  return { trigger_id: backend.triggers.issue(user) };
}

export function channelField(channel: Channel): Json {
  const name = channel.kind === 'im' ? 'directmessage' : channel.kind === 'private' ? 'privategroup' : channel.name;
  return { id: channel.id, name };
}

/** Where in a channel something was used. */
export function messageContainer({ channel, ts, threadTs, ephemeralTo }: Message): Json {
  return compact({
    type: 'message',
    message_ts: ts,
    channel_id: channel,
    is_ephemeral: ephemeralTo !== undefined,
    thread_ts: threadTs,
  });
}

/** A message in a payload. Slack leaves out those that one person alone sees. */
export function messageField({ workspace }: Backend, message: Message): Json {
  return message.ephemeralTo ? {} : { message: messageJson(workspace, message) };
}

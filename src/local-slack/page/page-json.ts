import { compact, type Json } from '../json';
import {
  type Channel,
  type Message,
  messageJson,
  type Prompts,
  type Status,
  unread,
  type Workspace,
} from '../workspace';

/** What the page is told, in the shapes of PROTOCOL.md. */
export function messageForPage(workspace: Workspace, message: Message): Json {
  return { ...messageJson(workspace, message), channel: message.channel };
}

export function channelForPage(workspace: Workspace, channel: Channel, viewer: string): Json {
  const { id, name, kind, topic, members } = channel;
  const other = kind === 'im' ? [...members].find((member) => member !== viewer) : undefined;
  return compact({
    id,
    name: kind === 'im' ? workspace.people.get(other ?? '')?.name : name,
    kind,
    topic,
    members: [...members],
    with: other,
    unread: unread(workspace, id, viewer).count,
    mentions: unread(workspace, id, viewer).mentions,
  });
}

export function statusForPage({ channel, threadTs, status, loadingMessages }: Status): Json {
  return { channel, thread_ts: threadTs, status, loading_messages: loadingMessages };
}

export function promptsForPage({ channel, title, prompts }: Prompts): Json {
  return { channel, title, prompts };
}

import { clearStatus } from './statuses';
import type { Message } from './types';
import { markRead } from './unread';
import type { Workspace } from './workspace';

export type NewMessage = Omit<Message, 'ts' | 'edited' | 'reactions'>;

/** Keeps a message; `ephemeralTo` makes it one that a single person sees, and that no history has. */
export function post(workspace: Workspace, fields: NewMessage): Message {
  const message: Message = { ...fields, ts: workspace.ids.ts() };
  const { channel, ts, threadTs } = message;
  if (message.ephemeralTo) {
    workspace.ephemerals.set(ts, message);
  } else {
    messagesOf(workspace, channel).set(ts, message);
    if (threadTs) repliesTo(workspace, channel, threadTs).add(ts);
    dropOldest(workspace, channel);
    markRead(workspace, channel, message.user, ts);
  }
  if (message.user === workspace.bot.id) clearStatus(workspace, channel, threadTs ?? ts);
  workspace.announce({ type: 'posted', message });
  return message;
}

/** Puts `fields` in place of what the message has; one that is undefined is gone. */
export function edit(workspace: Workspace, previous: Message, fields: Partial<Message>, user: string): Message {
  const message: Message = { ...previous, ...fields, edited: { user, ts: workspace.ids.ts() } };
  holder(workspace, message).set(message.ts, message);
  workspace.announce({ type: 'edited', message, previous });
  return message;
}

export function remove(workspace: Workspace, message: Message): void {
  holder(workspace, message).delete(message.ts);
  if (message.threadTs && !message.ephemeralTo) {
    repliesTo(workspace, message.channel, message.threadTs).delete(message.ts);
  }
  workspace.announce({ type: 'deleted', message });
}

/** Silently: to the app, and to whoever looks at the page, nobody took anything away. */
function dropOldest(workspace: Workspace, channel: string): void {
  const messages = messagesOf(workspace, channel);
  if (messages.size <= workspace.kept) return;
  const [oldest] = messages.values();
  if (!oldest) return;
  messages.delete(oldest.ts);
  if (!oldest.threadTs) return;
  const replies = repliesTo(workspace, channel, oldest.threadTs);
  replies.delete(oldest.ts);
  if (replies.size === 0) workspace.replies.delete(`${channel} ${oldest.threadTs}`);
}

function messagesOf(workspace: Workspace, channel: string): Map<string, Message> {
  const messages = workspace.messages.get(channel) ?? new Map<string, Message>();
  workspace.messages.set(channel, messages);
  return messages;
}

function repliesTo(workspace: Workspace, channel: string, root: string): Set<string> {
  const replies = workspace.replies.get(`${channel} ${root}`) ?? new Set<string>();
  workspace.replies.set(`${channel} ${root}`, replies);
  return replies;
}

function holder(workspace: Workspace, message: Message): Map<string, Message> {
  return message.ephemeralTo ? workspace.ephemerals : messagesOf(workspace, message.channel);
}

import type { Message } from './types';
import type { Workspace } from './workspace';

export function findMessage(workspace: Workspace, channel: string, ts: string): Message | undefined {
  return workspace.messages.get(channel)?.get(ts);
}

/** What is shown in the channel itself: roots and broadcast replies, in order. */
export function history(workspace: Workspace, channel: string): Message[] {
  const all = [...(workspace.messages.get(channel)?.values() ?? [])];
  return all.filter(({ threadTs, broadcast }) => !threadTs || broadcast);
}

/** A thread's root, where it still is, and its replies, in order. */
export function thread(workspace: Workspace, channel: string, root: string): Message[] {
  const replies = workspace.replies.get(`${channel} ${root}`) ?? [];
  return [root, ...replies].flatMap((ts) => findMessage(workspace, channel, ts) ?? []);
}

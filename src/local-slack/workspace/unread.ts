import { history } from './read-messages';
import type { Workspace } from './workspace';

export interface Unread {
  readonly count: number;
  /** Of those, the ones that mention the person; in a direct message, all. */
  readonly mentions: number;
}

/** Everything up to `ts` has been seen by `user`. */
export function markRead(workspace: Workspace, channel: string, user: string, ts: string): void {
  const key = `${user} ${channel}`;
  if ((workspace.lastRead.get(key) ?? '') >= ts) return;
  workspace.lastRead.set(key, ts);
  workspace.announce({ type: 'read', channel, user });
}

export function unread(workspace: Workspace, channel: string, user: string): Unread {
  const seen = workspace.lastRead.get(`${user} ${channel}`) ?? '';
  const unseen = history(workspace, channel).filter((message) => message.ts > seen && message.user !== user);
  const direct = workspace.channels.get(channel)?.kind === 'im';
  const mentions = direct
    ? unseen
    : unseen.filter(({ text }) => text.includes(`<@${user}>`) || /<!(?:here|channel|everyone)/.test(text));
  return { count: unseen.length, mentions: mentions.length };
}

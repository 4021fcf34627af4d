import type { Message, Reaction } from './types';
import type { Workspace } from './workspace';

/** @returns false where this person already reacted so. */
export function react(workspace: Workspace, message: Message, user: string, name: string): boolean {
  const reactions = message.reactions ?? [];
  const existing = reactions.find((reaction) => reaction.name === name);
  if (existing?.users.includes(user)) return false;
  const added = existing
    ? reactions.map((each) => (each === existing ? { name, users: [...each.users, user] } : each))
    : [...reactions, { name, users: [user] }];
  workspace.announce({ type: 'reacted', message: keep(workspace, message, added), user, name });
  return true;
}

/** @returns false where this person did not react so. */
export function unreact(workspace: Workspace, message: Message, user: string, name: string): boolean {
  const reactions = message.reactions ?? [];
  const existing = reactions.find((reaction) => reaction.name === name);
  if (!existing?.users.includes(user)) return false;
  const left = reactions
    .map((each) => (each === existing ? { name, users: each.users.filter((id) => id !== user) } : each))
    .filter(({ users }) => users.length > 0);
  workspace.announce({ type: 'unreacted', message: keep(workspace, message, left), user, name });
  return true;
}

function keep(workspace: Workspace, message: Message, reactions: readonly Reaction[]): Message {
  const kept = { ...message, reactions };
  workspace.messages.get(message.channel)?.set(message.ts, kept);
  return kept;
}

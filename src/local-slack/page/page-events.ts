import type { Json } from '../json';
import { type Change, findMessage, type Message, openViews, unread, type Workspace } from '../workspace';
import { channelForPage, messageForPage, promptsForPage, statusForPage } from './page-json';

/** What a change means for the page of one person; nothing where they do not see it. */
export function pageEvents(workspace: Workspace, change: Change, viewer: string): Json[] {
  switch (change.type) {
    case 'posted':
    case 'edited':
    case 'reacted':
    case 'unreacted':
      return messageEvents(workspace, change.message, viewer);
    case 'deleted':
      return deletedEvents(workspace, change.message, viewer);
    case 'channel':
    case 'joined': {
      const { channel } = change;
      return channel.members.has(viewer)
        ? [{ type: 'channel', channel: channelForPage(workspace, channel, viewer) }]
        : [];
    }
    case 'read':
      return change.user === viewer ? [unreadEvent(workspace, change.channel, viewer)] : [];
    case 'status':
      return isIn(workspace, change.status.channel, viewer)
        ? [{ type: 'status', ...statusForPage(change.status) }]
        : [];
    case 'prompts':
      return isIn(workspace, change.prompts.channel, viewer)
        ? [{ type: 'prompts', ...promptsForPage(change.prompts) }]
        : [];
    case 'title': {
      const { channel, threadTs, title } = change;
      return isIn(workspace, channel, viewer) ? [{ type: 'title', channel, thread_ts: threadTs, title }] : [];
    }
    case 'views':
      return change.user === viewer
        ? [{ type: 'views', views: openViews(workspace, viewer).map(({ view }) => view) }]
        : [];
    case 'home':
      return change.user === viewer ? [{ type: 'home', view: workspace.homes.get(viewer)?.view ?? null }] : [];
    case 'function':
    case 'acknowledged':
      return [];
  }
}

function messageEvents(workspace: Workspace, message: Message, viewer: string): Json[] {
  if (!sees(workspace, message, viewer)) return [];
  const shown = { type: 'message', message: messageForPage(workspace, message) };
  if (message.ephemeralTo) return [shown];
  return [shown, ...rootEvents(workspace, message), unreadEvent(workspace, message.channel, viewer)];
}

function deletedEvents(workspace: Workspace, message: Message, viewer: string): Json[] {
  if (!sees(workspace, message, viewer)) return [];
  const { channel, ts } = message;
  const gone = { type: 'message_deleted', channel, ts };
  if (message.ephemeralTo) return [gone];
  return [gone, ...rootEvents(workspace, message), unreadEvent(workspace, channel, viewer)];
}

/** A root's count of replies changes with them. */
function rootEvents(workspace: Workspace, { channel, threadTs }: Message): Json[] {
  const root = threadTs ? findMessage(workspace, channel, threadTs) : undefined;
  return root ? [{ type: 'message', message: messageForPage(workspace, root) }] : [];
}

function unreadEvent(workspace: Workspace, channel: string, viewer: string): Json {
  const { count, mentions } = unread(workspace, channel, viewer);
  return { type: 'unread', channel, unread: count, mentions };
}

function sees(workspace: Workspace, { channel, ephemeralTo }: Message, viewer: string): boolean {
  return ephemeralTo ? ephemeralTo === viewer : isIn(workspace, channel, viewer);
}

function isIn(workspace: Workspace, channel: string, viewer: string): boolean {
  return workspace.channels.get(channel)?.members.has(viewer) ?? false;
}

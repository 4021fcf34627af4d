import type { Backend } from '../backend';
import type { Json } from '../json';
import { channelsOf, openViews } from '../workspace';
import { channelForPage, messageForPage, promptsForPage, statusForPage } from './page-json';

/** Messages of one channel, replies among them, that a page is given when it opens. */
const MOST_MESSAGES = 500;

/** All that one person sees, but what they were shown alone: that is gone when a page is opened anew, as in Slack. */
export function snapshot({ workspace, manifest, firstQuestions }: Backend, viewer: string): Json {
  const { team, app, bot, people } = workspace;
  const channels = channelsOf(workspace, viewer);
  const seen = new Set(channels.map(({ id }) => id));
  const messages = channels.flatMap(({ id }) =>
    [...(workspace.messages.get(id)?.values() ?? [])].slice(-MOST_MESSAGES),
  );
  return {
    type: 'snapshot',
    team: { id: team.id, name: team.name },
    you: viewer,
    bot: { user: bot.id, name: bot.name, app: app.name },
    people: [...people.values()].map(({ id, name, realName, locale, isBot }) => ({
      id,
      name,
      real_name: realName,
      locale,
      is_bot: isBot,
    })),
    channels: channels.map((channel) => channelForPage(workspace, channel, viewer)),
    messages: messages.map((message) => messageForPage(workspace, message)),
    statuses: [...workspace.statuses.values()]
      .filter(({ status }) => seen.has(status.channel))
      .map(({ status }) => statusForPage(status)),
    prompts: [...workspace.prompts.values()].filter(({ channel }) => seen.has(channel)).map(promptsForPage),
    titles: [...workspace.titles].flatMap(([key, title]) => {
      const [channel = '', thread_ts] = key.split(' ');
      return seen.has(channel) ? [{ channel, thread_ts, title }] : [];
    }),
    views: openViews(workspace, viewer).map(({ view }) => view),
    home: workspace.homes.get(viewer)?.view ?? null,
    commands: manifest.commands.map(({ command, description, usageHint }) => ({
      command,
      description,
      usage_hint: usageHint,
    })),
    shortcuts: manifest.shortcuts.map(({ name, type, callbackId, description }) => ({
      name,
      type,
      callback_id: callbackId,
      description,
    })),
    first_questions: firstQuestions,
    tabs: { home: manifest.homeTab, messages: manifest.messagesTab, read_only: manifest.messagesTabReadOnly },
  };
}

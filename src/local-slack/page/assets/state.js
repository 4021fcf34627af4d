/** What the page knows of the workspace: the last snapshot and what came after it. */
export function createState() {
  return {
    ready: false,
    online: false,
    you: '',
    team: { name: '' },
    bot: { user: '', name: '', app: '' },
    people: new Map(),
    channels: new Map(),
    /** By channel, then by ts. */
    messages: new Map(),
    statuses: new Map(),
    prompts: new Map(),
    titles: new Map(),
    views: [],
    home: null,
    commands: [],
    shortcuts: [],
    firstQuestions: [],
    tabs: { home: false, messages: true, read_only: false },
  };
}

const FRAMES = {
  snapshot(state, frame) {
    const byId = (list) => new Map(list.map((each) => [each.id, each]));
    const { you, team, bot, commands, shortcuts, tabs, views, home } = frame;
    Object.assign(state, { ready: true, you, team, bot, commands, shortcuts, tabs, views, home });
    state.firstQuestions = frame.first_questions ?? [];
    state.people = byId(frame.people);
    state.channels = byId(frame.channels);
    state.messages = new Map();
    for (const message of frame.messages) messagesOf(state, message.channel).set(message.ts, message);
    state.statuses = new Map();
    for (const status of frame.statuses) FRAMES.status(state, status);
    state.prompts = new Map(frame.prompts.map((prompts) => [prompts.channel, prompts]));
    state.titles = new Map(frame.titles.map(({ channel, thread_ts, title }) => [`${channel} ${thread_ts}`, title]));
  },
  message(state, { message }) {
    messagesOf(state, message.channel).set(message.ts, message);
  },
  message_deleted(state, { channel, ts }) {
    messagesOf(state, channel).delete(ts);
  },
  unread(state, { channel, unread, mentions }) {
    const known = state.channels.get(channel);
    if (known) state.channels.set(channel, { ...known, unread, mentions });
  },
  status(state, status) {
    const key = `${status.channel} ${status.thread_ts}`;
    if (status.status) state.statuses.set(key, status);
    else state.statuses.delete(key);
  },
  prompts(state, prompts) {
    state.prompts.set(prompts.channel, prompts);
  },
  title(state, { channel, thread_ts, title }) {
    state.titles.set(`${channel} ${thread_ts}`, title);
  },
  views(state, { views }) {
    state.views = views;
  },
  home(state, { view }) {
    state.home = view;
  },
  channel(state, { channel }) {
    state.channels.set(channel.id, channel);
  },
};

/** Takes in what the server said; what is not known is passed over. */
export function take(state, frame) {
  if (Object.hasOwn(FRAMES, frame.type)) FRAMES[frame.type](state, frame);
}

function messagesOf(state, channel) {
  if (!state.messages.has(channel)) state.messages.set(channel, new Map());
  return state.messages.get(channel);
}

const byTs = (a, b) => (a.ts < b.ts ? -1 : 1);
const isReply = ({ thread_ts, ts }) => thread_ts !== undefined && thread_ts !== ts;

/** What stands in the channel itself: roots, and replies that were sent there, too. */
export function channelMessages(state, channel) {
  return [...(state.messages.get(channel)?.values() ?? [])]
    .filter((message) => !isReply(message) || message.subtype === 'thread_broadcast')
    .sort(byTs);
}

export function threadMessages(state, channel, root) {
  return [...(state.messages.get(channel)?.values() ?? [])]
    .filter(({ ts, thread_ts }) => ts === root || thread_ts === root)
    .sort(byTs);
}

export function findMessage(state, channel, ts) {
  return state.messages.get(channel)?.get(ts);
}

export function isBotChannel(state, channel) {
  return channel?.kind === 'im' && channel.with === state.bot.user;
}

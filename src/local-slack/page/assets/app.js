import { connect, post } from './connection.js';
import { readRoute, routeHash } from './route.js';
import { channelMessages, createState, findMessage, isBotChannel, take, threadMessages } from './state.js';
import { wordsFor } from './words.js';

/** Milliseconds that a notice of something that failed stays. */
const TOAST = 6000;

/** What all parts of the page share: what is known, where the page is, and what can be done. */
export function createApp() {
  const state = createState();
  /** `version` grows when everything has to be drawn anew; `freshFrom` is the first message not read before. */
  const ui = {
    route: readRoute(location.hash),
    editing: undefined,
    freshFrom: undefined,
    sidebar: false,
    toast: undefined,
    version: 0,
  };
  let draw = () => undefined;
  let parts;
  let asked = false;
  let disconnect = () => undefined;
  let toastTimer;

  /** Draws once for all that changes at the same time. */
  function refresh() {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      draw();
    });
  }

  const app = {
    state,
    ui,
    locale: () => state.people.get(state.you)?.locale ?? navigator.language,
    words: () => wordsFor(app.locale()),
    nameOf: (channel) => (channel.kind === 'im' || channel.kind === 'mpim' ? channel.name : `#${channel.name}`),

    /** Asks the server; what fails is told, but for errors that belong to fields. */
    async act(action, body, tell = notify) {
      const result = await post(action, { user: state.you, ...body });
      if (!result.ok && !result.errors) tell(app.explain(result));
      return result;
    },
    explain({ error, message }) {
      const { errors, offline_send } = app.words();
      if (error === 'offline') return offline_send;
      return Object.hasOwn(errors, error) ? errors[error] : errors.unknown(message ?? error);
    },
    async say({ channel, thread, broadcast }, text) {
      const body = { user: state.you, channel, text, ...(thread && { thread_ts: thread, broadcast }) };
      const result = await post('say', body);
      if (result.ok) parts[thread ? 'thread' : 'channel'].toEnd();
      return result;
    },
    /** The server says in the channel what went wrong; only where it cannot, the page does. */
    async slash(channel, text) {
      const [, command, rest] = /^(\S+)\s*(.*)$/s.exec(text);
      parts.channel.toEnd();
      const result = await post('slash', { user: state.you, channel, command, text: rest });
      if (result.error === 'offline' || result.error === 'not_possible') notify(app.explain(result));
      return result;
    },
    edit(key) {
      ui.editing = key;
      refresh();
      if (key === undefined) parts[ui.route.thread ? 'thread' : 'channel'].composer.focus();
    },
    editLast({ channel, thread }) {
      const shown = thread ? threadMessages(state, channel, thread) : channelMessages(state, channel);
      const last = shown.findLast(({ user, is_ephemeral }) => user === state.you && !is_ephemeral);
      if (last) app.edit(`${channel} ${last.ts}`);
    },

    go(route) {
      if (routeHash(route) !== location.hash) location.hash = routeHash(route);
      arrive(route);
    },
    closeThread() {
      app.go({ channel: ui.route.channel });
      app.write();
    },
    /** Goes to where a message to the channel is written. */
    write: () => parts.channel.composer.focus(),
    toggleSidebar(open = !ui.sidebar) {
      ui.sidebar = open;
      refresh();
      if (open) queueMicrotask(() => document.querySelector('.sidebar [aria-current]')?.focus());
    },
    /** Goes on as another person, in the address too: two windows can be two people. */
    become(user) {
      const address = new URL(location.href);
      address.searchParams.set('user', user);
      address.hash = '';
      history.pushState(null, '', address);
      ui.route = {};
      follow(user);
    },
    /** What stands at the end of the channel has been seen, if anybody looks. */
    seen() {
      const channel = state.channels.get(ui.route.channel);
      if (!state.online || document.hidden || !channel?.unread || !parts.channel.isAtEnd()) return;
      // Up to there and no further: what comes while this is on its way has not been seen.
      const { ts } = channelMessages(state, channel.id).at(-1) ?? {};
      post('read', { user: state.you, channel: channel.id, ts });
    },
    start(given) {
      ({ parts, draw } = given);
      const back = () => {
        const user = userInAddress();
        if (user !== undefined && user !== state.you) follow(user);
        arrive(readRoute(location.hash));
      };
      window.addEventListener('hashchange', () => arrive(readRoute(location.hash)));
      window.addEventListener('popstate', back);
      document.addEventListener('visibilitychange', app.seen);
      document.addEventListener('keydown', keydown);
      follow(userInAddress());
    },
  };

  const userInAddress = () => /^U\w+$/.exec(new URL(location.href).searchParams.get('user') ?? '')?.[0];

  function notify(text) {
    ui.toast = text;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => {
      ui.toast = undefined;
      refresh();
    }, TOAST);
    refresh();
  }

  function follow(user) {
    disconnect();
    disconnect = connect(user, {
      onChange(online) {
        state.online = online;
        refresh();
      },
      onFrame(frame) {
        take(state, frame);
        if (frame.type === 'snapshot') begin();
        if (frame.type === 'message' || frame.type === 'unread') queueMicrotask(app.seen);
        refresh();
      },
    });
  }

  function begin() {
    ui.version += 1;
    arrive(ui.route);
  }

  /** Shows a place; the first channel where there is none such. */
  function arrive(route) {
    if (!state.ready) {
      ui.route = route;
      return;
    }
    const { channel = [...state.channels.keys()][0], thread, tab } = state.channels.has(route.channel) ? route : {};
    const other = ui.arrived !== `${state.you} ${channel}`;
    const known = state.channels.get(channel);
    const isBot = isBotChannel(state, known);
    const onHome = isBot && state.tabs.home && (tab === 'home' || !state.tabs.messages);
    const root = thread && findMessage(state, channel, thread) ? thread : undefined;
    const before = ui.route;
    ui.route = { channel, thread: root, tab: onHome ? 'home' : undefined };
    if (other) ui.freshFrom = firstUnread(known);
    if (other || before.thread !== root || before.tab !== ui.route.tab) ui.sidebar = false;
    if (isBot && (other || before.tab !== ui.route.tab || ui.opened !== ui.version)) {
      ui.opened = ui.version;
      post('open-home', { user: state.you, tab: onHome ? 'home' : 'messages' });
    }
    ui.arrived = `${state.you} ${channel}`;
    refresh();
    queueMicrotask(() => {
      if (root && before.thread !== root) parts.thread.composer.focus();
      else if (other) parts.channel.composer.focus();
      app.seen();
    });
  }

  function firstUnread(channel) {
    if (!channel?.unread) return undefined;
    const others = channelMessages(state, channel.id).filter(
      ({ user, is_ephemeral }) => user !== state.you && !is_ephemeral,
    );
    return others.slice(-channel.unread)[0]?.ts;
  }

  function keydown(event) {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && ui.sidebar) app.toggleSidebar(false);
    else if (event.key === 'Escape' && ui.route.thread && !document.querySelector('dialog[open]')) app.closeThread();
    else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const ids = [...document.querySelectorAll('.sidebar [data-focus]')].map(({ dataset }) => dataset.focus);
      app.go({ channel: ids.at((ids.indexOf(ui.route.channel) + (event.key === 'ArrowDown' ? 1 : -1)) % ids.length) });
    }
  }

  return app;
}

import { createComposer } from './composer.js';
import { h, put } from './dom.js';
import { createHome } from './home.js';
import { icon } from './icons.js';
import { introduction } from './introduction.js';
import { createList, messageItems, statusItems } from './list.js';
import { channelMessages, findMessage, isBotChannel } from './state.js';

/** The middle of the page: a channel with its messages, or the app's Home tab. */
export function createChannel(app) {
  const head = h('header', { class: 'head-bar' });
  const tabs = h('div', { class: 'tabs', role: 'tablist' });
  const absent = h('div', { class: 'notice' });
  const list = createList({ app, name: 'channel', onEnd: () => app.seen() });
  const composer = createComposer({ app, name: 'channel' });
  const home = createHome(app);
  const panel = h('div', { class: 'panel', id: 'channel-panel' }, list.node, absent, composer.node);
  const node = h('main', { class: 'channel' }, head, tabs, panel, home.node);
  const positions = new Map();
  let shown;
  let drawn;

  function drawHead(channel, name) {
    const key = JSON.stringify([channel, app.ui.version, app.ui.route.tab, app.state.tabs]);
    if (key === drawn) return;
    const focused = head.contains(document.activeElement) || tabs.contains(document.activeElement);
    const focus = focused ? document.activeElement.dataset.focus : undefined;
    drawn = key;
    const words = app.words();
    const open = {
      type: 'button',
      class: 'tool open-list',
      'aria-label': words.open_list,
      'aria-controls': 'sidebar',
      'data-focus': 'open-list',
      on: { click: () => app.toggleSidebar() },
    };
    put(head, [
      h('button', open, icon('list')),
      h('h2', { class: 'channel-name' }, name),
      channel.topic && h('p', { class: 'topic quiet' }, channel.topic),
    ]);
    drawTabs(channel, words);
    node.querySelector(`[data-focus="${focus}"]`)?.focus();
  }
  function drawTabs(channel, words) {
    const { home: hasHome, messages } = app.state.tabs;
    tabs.hidden = !isBotChannel(app.state, channel) || !hasHome;
    const current = app.ui.route.tab === 'home' ? 'home' : 'messages';
    const names = [hasHome && 'home', messages && 'messages'].filter(Boolean);
    const walk = ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const next = names.at((names.indexOf(app.ui.route.tab ?? 'messages') + 1) % names.length);
      app.go({ channel: channel.id, tab: next === 'home' ? 'home' : undefined });
      tabs.querySelector(`[data-focus="tab ${next}"]`)?.focus();
    };
    const tab = (name) => {
      const click = () => app.go({ channel: channel.id, tab: name === 'home' ? 'home' : undefined });
      const props = {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': String(current === name),
        'aria-controls': name === 'home' ? 'home-panel' : 'channel-panel',
        tabindex: current === name ? 0 : -1,
        'data-focus': `tab ${name}`,
        on: { click, keydown: walk },
      };
      return h('button', props, words[name]);
    };
    put(tabs, names.map(tab));
    // Where there are no tabs, it is the panel of none.
    for (const [name, value] of [
      ['role', 'tabpanel'],
      ['aria-label', words.messages],
    ]) {
      if (tabs.hidden) panel.removeAttribute(name);
      else panel.setAttribute(name, value);
    }
  }
  function drawAbsent(channel, name) {
    const { bot } = app.state;
    const missing = channel.kind !== 'im' && !channel.members.includes(bot.user);
    absent.hidden = !missing;
    if (!missing) return put(absent);
    const of = `${channel.id} ${app.ui.version}`;
    if (absent.childElementCount > 0 && absent.dataset.of === of) return;
    absent.dataset.of = of;
    const words = app.words();
    const click = () => app.act('invite', { channel: channel.id });
    put(
      absent,
      `${words.no_bot(bot.name)} `,
      h('button', { type: 'button', class: 'button', on: { click } }, words.add),
    );
    absent.setAttribute('aria-label', name);
  }

  return {
    node,
    composer,
    toEnd: list.toEnd,
    isAtEnd: () => list.isAtEnd() && !panel.hidden,
    show() {
      const { state, ui } = app;
      const channel = state.channels.get(ui.route.channel);
      if (!channel) return;
      const words = app.words();
      const name = app.nameOf(channel);
      const other = shown !== channel.id;
      if (other && shown) positions.set(shown, list.position());
      drawHead(channel, name);
      home.node.hidden = ui.route.tab !== 'home';
      panel.hidden = !home.node.hidden;
      home.show(channel);
      drawAbsent(channel, name);
      const statuses = [...state.statuses.values()].filter(
        (status) => status.channel === channel.id && belongs(state, status),
      );
      const messages = channelMessages(state, channel.id);
      list.show(words.log_of(name), [
        introduction(channel, messages, app),
        ...messageItems(messages, app, { freshFrom: ui.freshFrom }),
        ...statusItems(statuses, app),
      ]);
      if (other) list.restore(positions.get(channel.id));
      shown = channel.id;
      const readOnly = isBotChannel(state, channel) && (state.tabs.read_only || !state.tabs.messages);
      composer.show({
        channel: channel.id,
        label: words.message_to(name),
        off: readOnly ? words.read_only : undefined,
      });
    },
  };
}

/** A status in a thread is shown in the channel, too, while its thread has no reply to look at. */
function belongs(state, { channel, thread_ts }) {
  const root = findMessage(state, channel, thread_ts);
  return root !== undefined || thread_ts === undefined;
}

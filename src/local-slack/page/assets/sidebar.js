import { h, keyed } from './dom.js';
import { icon } from './icons.js';
import { avatar } from './message.js';

/** The workspace, its channels and direct messages, and who the page belongs to. */
export function createSidebar(app) {
  const title = h('h1', { class: 'team' });
  const channels = h('ul', { class: 'places' });
  const directs = h('ul', { class: 'places' });
  const channelsName = h('h2', { id: 'channels-name' });
  const directsName = h('h2', { id: 'directs-name' });
  const who = h('select', { class: 'who-field', on: { change: () => app.become(who.value) } });
  const whoName = h('span', {});
  const node = h('nav', { class: 'sidebar', id: 'sidebar' }, [
    h('div', { class: 'side-head' }, title),
    h('div', { class: 'side-body' }, [
      h('section', { 'aria-labelledby': 'channels-name' }, channelsName, channels),
      h('section', { 'aria-labelledby': 'directs-name' }, directsName, directs),
    ]),
    h('label', { class: 'who' }, whoName, who),
  ]);
  channels.setAttribute('aria-labelledby', 'channels-name');
  directs.setAttribute('aria-labelledby', 'directs-name');

  return {
    node,
    show() {
      const { state, ui } = app;
      const words = app.words();
      title.textContent = state.team.name;
      channelsName.textContent = words.channels;
      directsName.textContent = words.messages_with;
      node.setAttribute('aria-label', words.open_list);
      whoName.textContent = words.you;
      const all = [...state.channels.values()];
      const isDirect = ({ kind }) => kind === 'im' || kind === 'mpim';
      const items = (list) => list.map((channel) => place(channel, channel.id === ui.route.channel, app));
      keyed(channels, items(all.filter((channel) => !isDirect(channel))));
      keyed(directs, items(all.filter(isDirect)));
      const people = [...state.people.values()].filter(({ is_bot }) => !is_bot);
      keyed(
        who,
        people.map(({ id, real_name, name }) => ({
          key: id,
          mark: real_name,
          make: () => h('option', { value: id }, real_name || name),
        })),
      );
      who.value = state.you;
    },
  };
}

function place(channel, current, app) {
  const { id, name, kind, unread, mentions } = channel;
  const other = kind === 'im' ? app.state.people.get(channel.with) : undefined;
  const words = app.words();
  const make = () => {
    const count = unread > 0 ? `, ${words.unread} ${unread}` : '';
    const label = kind === 'im' || kind === 'mpim' ? `${name}${count}` : `#${name}${count}`;
    const props = {
      type: 'button',
      class: unread > 0 ? 'place unread' : 'place',
      'aria-current': current ? 'page' : undefined,
      'aria-label': label,
      'data-focus': id,
      on: { click: () => app.go({ channel: id }) },
    };
    return h(
      'li',
      {},
      h('button', props, [
        other ? avatar(other) : icon(kind === 'private' ? 'lock' : 'hash'),
        h('span', { class: 'place-name' }, name),
        other?.is_bot && h('span', { class: 'badge' }, words.app),
        mentions > 0 && h('span', { class: 'count' }, String(mentions)),
      ]),
    );
  };
  return { key: id, mark: [name, kind, unread, mentions, current, app.ui.version].join(' '), make };
}

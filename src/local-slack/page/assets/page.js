import { createApp } from './app.js';
import { createChannel } from './channel.js';
import { h } from './dom.js';
import { createModal } from './modal.js';
import { createSidebar } from './sidebar.js';
import { createThread } from './thread.js';

const app = createApp();
const banner = h('div', { class: 'banner', role: 'status', hidden: true });
const toast = h('div', { class: 'toast', role: 'alert', hidden: true });
const parts = {
  sidebar: createSidebar(app),
  channel: createChannel(app),
  thread: createThread(app),
  modal: createModal(app),
};
const frame = h('div', { class: 'frame' }, parts.sidebar.node, parts.channel.node, parts.thread.node);
const veil = h('div', { class: 'veil', on: { click: () => app.toggleSidebar(false) } });
document.body.replaceChildren(banner, frame, veil, parts.modal.node, toast);

app.start({
  parts,
  draw() {
    const { state, ui } = app;
    const words = app.words();
    document.documentElement.lang = app.locale();
    banner.hidden = state.online;
    banner.textContent = state.ready ? words.offline : words.starting;
    toast.hidden = !ui.toast;
    toast.textContent = ui.toast ?? '';
    frame.hidden = !state.ready;
    document.body.classList.toggle('list-open', ui.sidebar);
    document.body.classList.toggle('thread-open', ui.route.thread !== undefined);
    if (!state.ready) return;
    const channel = state.channels.get(ui.route.channel);
    const unread = [...state.channels.values()].reduce((sum, { mentions }) => sum + mentions, 0);
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${channel ? app.nameOf(channel) : ''} · ${state.team.name}`;
    for (const part of Object.values(parts)) part.show();
  },
});

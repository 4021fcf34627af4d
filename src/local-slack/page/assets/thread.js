import { createComposer } from './composer.js';
import { h, put } from './dom.js';
import { icon } from './icons.js';
import { createList, line, messageItems, statusItems } from './list.js';
import { threadMessages } from './state.js';

/** The pane with one message and its replies. */
export function createThread(app) {
  const title = h('h2', { class: 'channel-name' });
  const where = h('p', { class: 'topic quiet' });
  const close = h('button', { type: 'button', class: 'tool', on: { click: () => app.closeThread() } }, icon('close'));
  const list = createList({ app, name: 'thread' });
  const composer = createComposer({ app, name: 'thread' });
  const node = h('aside', { class: 'thread', hidden: true }, [
    h('header', { class: 'head-bar' }, title, where, close),
    list.node,
    composer.node,
  ]);
  let shown;

  return {
    node,
    composer,
    toEnd: list.toEnd,
    show() {
      const { state, ui } = app;
      const { channel, thread } = ui.route;
      node.hidden = thread === undefined;
      if (!thread) {
        shown = undefined;
        return;
      }
      const words = app.words();
      const key = `${channel} ${thread}`;
      put(title, state.titles.get(key) || words.thread);
      where.textContent = app.nameOf(state.channels.get(channel));
      node.setAttribute('aria-label', words.thread);
      close.setAttribute('aria-label', words.close);
      const messages = threadMessages(state, channel, thread);
      const [root, ...replies] = messageItems(messages, app, { inThread: true });
      const count = messages.filter(({ is_ephemeral }) => !is_ephemeral).length - 1;
      const statuses = [...state.statuses.values()].filter(
        (each) => each.channel === channel && each.thread_ts === thread,
      );
      list.show(words.thread, [
        ...(root ? [root] : []),
        ...(count > 0 ? [line('replies', words.replies(count), 'replies')] : []),
        ...replies,
        ...statusItems(statuses, app),
      ]);
      if (shown !== key) list.restore();
      shown = key;
      const known = state.channels.get(channel);
      const also = known?.kind === 'im' ? words.also_direct : words.also_to(app.nameOf(known));
      composer.show({ channel, thread, label: words.reply_to, also });
    },
  };
}

import { h, keyed } from './dom.js';
import { icon } from './icons.js';
import { renderMessage } from './message.js';
import { dayKey, dayName } from './times.js';

/** Seconds between two messages of one person that are still shown as one. */
const JOINED = 300;

/** Pixels from the end within which a list still counts as being at its end. */
const NEAR = 40;

/**
 * A list of messages that stays where it was scrolled to; at its end it follows what comes.
 * `onEnd` is told when a person gets there.
 */
export function createList({ app, name, onEnd = () => undefined }) {
  let following = true;
  const rows = h('div', { class: 'rows' });
  const log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: 0, on: { scroll } }, rows);
  const down = h('button', { type: 'button', class: 'jump', hidden: true, on: { click: toEnd } });
  const node = h('div', { class: `list list-${name}` }, log, down);
  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  // A smaller window, a longer field to write in: the end stays in sight.
  new ResizeObserver(() => following && toEnd()).observe(log);

  function scroll() {
    following = atEnd();
    if (following) down.hidden = true;
    if (following) onEnd();
  }
  function toEnd() {
    following = true;
    down.hidden = true;
    log.scrollTop = log.scrollHeight;
  }

  return {
    node,
    isAtEnd: () => following,
    position: () => (following ? undefined : log.scrollTop),
    toEnd,
    /** @param at where to scroll to when another channel is shown; the end, if left out. */
    restore(at) {
      following = at === undefined;
      down.hidden = true;
      if (following) toEnd();
      else log.scrollTop = at;
    },
    /** @param items of `keyed`. */
    show(label, items) {
      const last = rows.lastElementChild;
      log.setAttribute('aria-label', label);
      down.replaceChildren(icon('arrow'), app.words().jump);
      keyed(rows, items);
      if (following) toEnd();
      else if (rows.lastElementChild !== last && last?.isConnected) down.hidden = false;
    },
  };
}

/** Messages as items of a list, with a line between two days and one above the first that is new. */
export function messageItems(messages, app, { freshFrom, inThread = false } = {}) {
  const words = app.words();
  const locale = app.locale();
  let before;
  return messages.flatMap((message) => {
    const { ts, channel } = message;
    const newDay = !inThread && (!before || dayKey(before.ts) !== dayKey(ts));
    const fresh = ts === freshFrom;
    const joined = !newDay && !fresh && goesOn(before, message);
    before = message;
    const editing = app.ui.editing === `${channel} ${ts}`;
    const mark = [JSON.stringify(message), joined, editing, app.ui.version, inThread].join(' ');
    const day = dayName(ts, locale, words);
    return [
      ...(newDay ? [line(`day ${dayKey(ts)}`, day, 'day')] : []),
      ...(fresh ? [line('fresh', words.fresh, 'fresh')] : []),
      { key: `${channel} ${ts}`, mark, make: () => renderMessage(message, app, { joined, inThread }) },
    ];
  });
}

function goesOn(before, message) {
  if (!before || before.user !== message.user) return false;
  if (before.is_ephemeral || message.is_ephemeral || before.reply_count) return false;
  return Number(message.ts) - Number(before.ts) < JOINED;
}

export function line(key, text, name) {
  return {
    key,
    mark: text,
    make: () => h('div', { class: `line line-${name}`, role: 'separator', 'aria-label': text }, h('span', {}, text)),
  };
}

/** Who is at work on an answer here. */
export function statusItems(statuses, app) {
  return statuses.map(({ channel, thread_ts, status, loading_messages }) => {
    const text = loading_messages?.[0] || `${app.state.bot.name} ${status}`;
    return {
      key: `status ${channel} ${thread_ts}`,
      mark: text,
      make: () =>
        h('p', { class: 'status', role: 'status' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), text),
    };
  });
}

import { createCompleter } from './complete.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { isComposing } from './keys.js';
import { openMenu } from './menu.js';

/** Pixels: about eight lines. */
const TALLEST = 200;

/** The field to write in, with what was written for each channel and thread until it is sent. */
export function createComposer({ app, name }) {
  let target;
  const drafts = new Map();
  const field = h('textarea', { rows: 1, class: 'write', 'aria-autocomplete': 'list', on: { input, keydown } });
  const note = h('p', { class: 'error', role: 'alert' });
  const bolt = h(
    'button',
    { type: 'button', class: 'tool', 'aria-haspopup': 'menu', on: { click: menu } },
    icon('bolt'),
  );
  const button = h('button', { type: 'button', class: 'send', on: { click: send } }, icon('send'));
  const hint = h('span', { class: 'quiet hint' });
  const also = h('input', { type: 'checkbox' });
  const alsoName = h('span', {});
  const alsoRow = h('label', { class: 'also quiet', hidden: true }, also, alsoName);
  const completer = createCompleter({ app, field, name, inThread: () => target?.thread !== undefined });
  const node = h('div', { class: 'composer' }, [
    completer.node,
    h('div', { class: 'composer-box' }, field, alsoRow, h('div', { class: 'composer-foot' }, bolt, hint, button)),
    note,
  ]);
  field.addEventListener('compositionend', () => completer.update());
  field.addEventListener('blur', () => completer.close());

  function input(event) {
    drafts.set(keyOf(target), field.value);
    note.textContent = '';
    fit();
    if (!event?.isComposing) completer.update();
  }
  function keydown(event) {
    if (isComposing(event)) return;
    if (completer.key(event)) return event.preventDefault();
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && field.value === '') {
      event.preventDefault();
      app.editLast(target);
    }
  }
  function fit() {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, TALLEST)}px`;
    const empty = field.value.trim() === '';
    button.classList.toggle('ready', !empty);
    button.setAttribute('aria-disabled', String(empty));
  }
  function write(text) {
    field.value = text;
    input();
  }
  async function send() {
    const text = field.value;
    const sentTo = target;
    if (text.trim() === '') return;
    const words = app.words();
    if (!app.state.online) return fail(words.offline_send);
    const command = /^\/\S+/.test(text.trim());
    if (command && sentTo.thread) return fail(words.no_thread_commands);
    completer.close();
    write('');
    const broadcast = also.checked;
    also.checked = false;
    const result = command
      ? await app.slash(sentTo.channel, text.trim())
      : await app.say({ ...sentTo, broadcast }, text);
    // A command that failed has said so in the channel; a message that was not taken comes back into the field.
    if (result.ok || command) return;
    if (!drafts.get(keyOf(sentTo))) drafts.set(keyOf(sentTo), text);
    if (keyOf(target) !== keyOf(sentTo)) return;
    field.value = drafts.get(keyOf(target));
    fit();
    fail(app.explain(result));
  }
  function fail(text) {
    note.textContent = text;
  }
  function menu() {
    const { shortcuts, commands } = app.state;
    const anywhere = shortcuts.filter(({ type }) => type === 'global');
    openMenu(bolt, app.words().shortcuts, [
      ...anywhere.map(({ name: label, description, callback_id }) => ({
        label,
        hint: description,
        act: () => app.act('shortcut', { callback_id }),
      })),
      ...commands.map(({ command, description }) => ({
        label: command,
        hint: description,
        act() {
          write(`${command} `);
          field.focus();
        },
      })),
    ]);
  }

  return {
    node,
    focus: () => field.focus(),
    /** @param to `{ channel, thread?, label, off?, also? }`; `off` says why nothing can be written, `also` asks for more. */
    show(to) {
      const words = app.words();
      const other = keyOf(target) !== keyOf(to);
      target = to;
      field.disabled = to.off !== undefined;
      field.placeholder = to.off ?? to.label;
      field.setAttribute('aria-label', to.label);
      bolt.hidden = to.thread !== undefined || app.state.shortcuts.length + app.state.commands.length === 0;
      bolt.setAttribute('aria-label', words.shortcuts);
      bolt.title = words.shortcuts;
      button.setAttribute('aria-label', words.send);
      button.title = words.send;
      hint.textContent = words.menu_hint;
      alsoRow.hidden = to.also === undefined;
      alsoName.textContent = to.also ?? '';
      if (!other) return;
      also.checked = false;
      field.value = drafts.get(keyOf(to)) ?? '';
      note.textContent = '';
      completer.close();
      fit();
    },
  };
}

const keyOf = (target) => (target ? `${target.channel} ${target.thread ?? ''}` : '');

import { h } from './dom.js';
import { isComposing } from './keys.js';
import { unescapeText } from './mrkdwn.js';

/** A message of one's own, to be changed in its place. Enter saves, Escape leaves it as it was. */
export function editor(message, app) {
  const words = app.words();
  const end = () => app.edit(undefined);
  const save = async () => {
    if (field.value.trim() === '') return;
    const { channel, ts } = message;
    const { ok } = await app.act('edit', { channel, ts, text: field.value });
    if (ok) end();
  };
  const keydown = (event) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      end();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
  };
  const field = h('textarea', { class: 'field', rows: 3, 'aria-label': words.edit, on: { keydown } });
  field.value = typed(message.text, app);
  queueMicrotask(() => {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  return h('div', { class: 'editor' }, [
    field,
    h('div', { class: 'actions' }, [
      h('button', { type: 'button', class: 'button', on: { click: end } }, words.cancel),
      h('button', { type: 'button', class: 'button primary', on: { click: save } }, words.save),
    ]),
  ]);
}

/** What was typed, from what Slack made of it: `<@U1> a &lt; b` // `@gisabot a < b`. */
function typed(text, { state }) {
  const plain = text.replace(/<([^<>\n]+)>/g, (_, inner) => {
    const [target, label] = inner.split(/\|(.*)/s);
    if (target.startsWith('@')) return `@${state.people.get(target.slice(1))?.name ?? label ?? target}`;
    if (target.startsWith('#')) return `#${state.channels.get(target.slice(1))?.name ?? label ?? target}`;
    return target.startsWith('!') ? `@${target.slice(1)}` : target;
  });
  return unescapeText(plain);
}

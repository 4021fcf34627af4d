import { h } from './dom.js';

const MOST = 8;

/** Offers people after `@`, channels after `#` and, at the beginning, commands after `/`. */
export function createCompleter({ app, field, name, inThread }) {
  let offers = [];
  let chosen = 0;
  let from = 0;
  const id = `offers-${name}`;
  const box = h('ul', { id, class: 'offers', role: 'listbox', hidden: true });
  field.setAttribute('aria-controls', id);

  function update() {
    const written = field.value.slice(0, field.selectionStart);
    const found = find(written, app, inThread());
    if (!found) return close();
    [offers, from, chosen] = [found.offers, written.length - found.fragment.length, 0];
    draw();
  }
  function draw() {
    box.hidden = offers.length === 0;
    box.replaceChildren(...offers.map(option));
    if (offers.length > 0) field.setAttribute('aria-activedescendant', `${id}-${chosen}`);
    else field.removeAttribute('aria-activedescendant');
  }
  function option({ insert, hint }, index) {
    // The field keeps the focus: only so does its list stay open until the click has ended.
    const pointerdown = (event) => event.preventDefault();
    const click = () => accept(index);
    const selected = String(index === chosen);
    return h('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': selected, on: { pointerdown, click } }, [
      h('span', {}, insert),
      hint && h('small', {}, hint),
    ]);
  }
  function accept(index) {
    const { insert } = offers[index];
    field.setRangeText(`${insert} `, from, field.selectionStart, 'end');
    close();
    field.focus();
    field.dispatchEvent(new Event('input'));
  }
  function close() {
    offers = [];
    draw();
  }

  return {
    node: box,
    update,
    close,
    /** @returns whether the key was meant for the list. */
    key({ key, shiftKey }) {
      if (offers.length === 0) return false;
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        chosen = (chosen + (key === 'ArrowDown' ? 1 : -1) + offers.length) % offers.length;
        draw();
        return true;
      }
      if ((key === 'Enter' && !shiftKey) || (key === 'Tab' && !shiftKey)) {
        // A command written to its end is meant to be sent.
        const done = field.value.slice(from, field.selectionStart) === offers[chosen].insert;
        if (done && key === 'Enter') return false;
        accept(chosen);
        return true;
      }
      if (key === 'Escape') {
        close();
        return true;
      }
      return false;
    },
  };
}

/** What fits what was written last; nothing where nothing is to be completed. */
function find(written, { state }, inThread) {
  const command = /^\/\S*$/.exec(written);
  if (command) {
    const known = inThread ? [] : state.commands;
    return offer(
      command[0],
      known.map(({ command: insert, description, usage_hint }) => ({
        insert,
        hint: [usage_hint, description].filter(Boolean).join(' · '),
      })),
    );
  }
  const person = /(?:^|[\s(])(@[^\s@]*)$/u.exec(written);
  if (person) {
    const people = [...state.people.values()].filter(({ id }) => id !== state.you && id !== 'USLACKBOT');
    const first = people.sort((a, b) => Number(b.id === state.bot.user) - Number(a.id === state.bot.user));
    return offer(
      person[1],
      first.map((each) => ({ insert: `@${each.name}`, hint: each.real_name })),
    );
  }
  const channel = /(?:^|\s)(#[^\s#]*)$/u.exec(written);
  if (!channel) return undefined;
  const channels = [...state.channels.values()].filter(({ kind }) => kind === 'public' || kind === 'private');
  return offer(
    channel[1],
    channels.map((each) => ({ insert: `#${each.name}`, hint: each.topic })),
  );
}

function offer(fragment, known) {
  const like = fragment.slice(1).toLowerCase();
  const fits = ({ insert, hint }) => [insert.slice(1), hint ?? ''].some((text) => text.toLowerCase().startsWith(like));
  const offers = known.filter(fits).slice(0, MOST);
  return offers.length > 0 ? { fragment, offers } : undefined;
}

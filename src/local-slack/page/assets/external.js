import { h, put } from './dom.js';
import { icon } from './icons.js';
import { isComposing } from './keys.js';
import { place } from './menu.js';
import { unescapeText } from './mrkdwn.js';
import { choose } from './pickers.js';

/** Milliseconds without a key after which the app is asked. */
const PAUSE = 200;

/** Menus whose options the app is asked for while something is typed. */
export const externals = {
  external_select: (...given) => external(false, ...given),
  multi_external_select: (...given) => external(true, ...given),
};

/** What options are called whose values alone a view keeps, by value; they may come from several answers of the app. */
const labels = new Map();
let menus = 0;

const labelOf = ({ text }) => unescapeText(String(text?.text ?? ''));

function external(many, element, block, surface, dispatch) {
  const { app } = surface;
  const words = app.words();
  const least = element.min_query_length ?? 3;
  const most = many ? (element.max_selected_items ?? Number.POSITIVE_INFINITY) : 1;
  menus += 1;
  const id = `external-${menus}`;
  for (const option of surface.given(block, element)) labels.set(option.value, labelOf(option));
  let chosen = [surface.initial(block, element) ?? []].flat();
  let offers = [];
  let at = 0;
  let asked = 0;
  let timer;

  const field = h('input', {
    class: 'field labelled',
    role: 'combobox',
    autocomplete: 'off',
    placeholder: unescapeText(element.placeholder?.text ?? words.choose),
    'aria-label': unescapeText(element.placeholder?.text ?? words.choose),
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
    'data-focus': `${block.block_id} ${element.action_id}`,
    on: { input, keydown, blur, focus: () => least === 0 && field.value === '' && search() },
  });
  const box = h('ul', { id, class: 'offers suggestions', role: 'listbox', hidden: true });
  const note = h('p', { class: 'quiet', role: 'status' });
  const chips = h('div', { class: 'chips', hidden: !many });
  surface.register(block, element, () => (many ? chosen : (chosen[0] ?? null)));
  show();

  function show() {
    if (!many) field.value = labels.get(chosen[0]) ?? chosen[0] ?? '';
    put(chips, chosen.map(chip));
  }
  function chip(value) {
    const name = labels.get(value) ?? value;
    const label = `${words.take_away} ${name}`;
    const click = () => {
      set(chosen.filter((each) => each !== value));
      field.focus();
      // Whoever takes something away has asked for nothing: what comes is passed over.
      asked += 1;
    };
    return h('span', { class: 'chip' }, name, [
      h('button', { type: 'button', class: 'tool', 'aria-label': label, title: label, on: { click } }, icon('close')),
    ]);
  }
  function set(next) {
    const before = chosen;
    chosen = next;
    show();
    const undo = () => {
      chosen = before;
      show();
    };
    choose(element, block, surface, dispatch, many ? chosen : (chosen[0] ?? null), undo);
  }
  function input(event) {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(search, PAUSE);
  }
  async function search() {
    const text = field.value.trim();
    asked += 1;
    const mine = asked;
    if (text.length < least) return offer([], '');
    const { groups = [] } = await surface.suggest(block, element, text);
    if (mine !== asked || document.activeElement !== field) return;
    const found = groups.flatMap(({ options }) => options);
    for (const option of found) labels.set(option.value, labelOf(option));
    offer(groups, found.length > 0 ? '' : words.nothing_found);
  }
  function offer(groups, said) {
    at = 0;
    offers = groups.flatMap(({ options }) => options).filter(({ value }) => !many || !chosen.includes(value));
    put(
      box,
      groups.map(({ name, options }) => [
        name && h('li', { class: 'group-name', role: 'presentation' }, unescapeText(name)),
        options.filter((each) => offers.includes(each)).map(row),
      ]),
    );
    note.textContent = said;
    mark();
  }
  function row(option) {
    const index = offers.indexOf(option);
    // The field keeps the focus: only so does its list stay open until the click has ended.
    const pointerdown = (event) => event.preventDefault();
    const click = () => accept(index);
    return h('li', { id: `${id}-${index}`, role: 'option', on: { pointerdown, click } }, [
      h('span', {}, labelOf(option)),
      option.description && h('small', {}, unescapeText(option.description.text)),
    ]);
  }
  /** Over what is below it: a list that pushed a button away while it is pressed would take the click from it. */
  function follow() {
    if (box.hidden || !box.isConnected) return document.removeEventListener('scroll', follow, true);
    box.style.width = `${field.offsetWidth}px`;
    place(box, field.getBoundingClientRect());
  }
  function mark() {
    box.hidden = offers.length === 0;
    if (!box.hidden) document.addEventListener('scroll', follow, true);
    follow();
    field.setAttribute('aria-expanded', String(offers.length > 0));
    for (const each of box.querySelectorAll('[role=option]')) {
      const current = each.id === `${id}-${at}`;
      each.setAttribute('aria-selected', String(current));
      if (current) each.scrollIntoView({ block: 'nearest' });
    }
    if (offers.length > 0) field.setAttribute('aria-activedescendant', `${id}-${at}`);
    else field.removeAttribute('aria-activedescendant');
  }
  function accept(index) {
    const { value } = offers[index];
    // What was asked for while it was typed may come only now: the list it brings would lie over what is pressed next.
    clearTimeout(timer);
    asked += 1;
    offer([], '');
    if (many) field.value = '';
    if (!many) set([value]);
    else if (chosen.length < most) set([...chosen, value]);
  }
  function keydown(event) {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') event.preventDefault();
    if (offers.length === 0) return;
    if (step) {
      event.preventDefault();
      at = (at + step + offers.length) % offers.length;
      mark();
    } else if (event.key === 'Enter') accept(at);
    else if (event.key === 'Escape') {
      // It closes the list, not the modal around it.
      event.preventDefault();
      event.stopPropagation();
      offer([], '');
    }
  }
  /** What was typed and not chosen is not kept; an emptied field is empty. */
  function blur() {
    clearTimeout(timer);
    asked += 1;
    offer([], '');
    if (!many && field.value === '' && chosen.length > 0) set([]);
    else if (many) field.value = '';
    else show();
  }
  return h('div', { class: 'external' }, chips, field, box, note);
}

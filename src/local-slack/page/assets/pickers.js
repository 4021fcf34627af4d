import { confirmed } from './confirm.js';
import { h } from './dom.js';
import { textOf, unescapeText } from './mrkdwn.js';
import { isBotChannel } from './state.js';

const words = (object) => unescapeText(String(object?.text ?? ''));
const list = (chosen) => (chosen === null ? [] : [chosen].flat());

/** Each makes an element from which something is chosen; with `dispatch` the app hears of each choice at once. */
export const pickers = {
  static_select: (...given) => select(optionsOf, ...given),
  users_select: (...given) => select(people, ...given),
  channels_select: (...given) => select(channels(['public']), ...given),
  conversations_select: (...given) => select(channels(), ...given),
  multi_static_select: (...given) => boxes('checkbox', optionsOf, ...given),
  multi_users_select: (...given) => boxes('checkbox', people, ...given),
  multi_channels_select: (...given) => boxes('checkbox', channels(['public']), ...given),
  multi_conversations_select: (...given) => boxes('checkbox', channels(), ...given),
  checkboxes: (...given) => boxes('checkbox', optionsOf, ...given),
  radio_buttons: (...given) => boxes('radio', optionsOf, ...given),
  datepicker: (...given) => moment('date', ...given),
  timepicker: (...given) => moment('time', ...given),
  datetimepicker: (...given) => moment('datetime-local', ...given),
};

/** Groups of `{ value, label }`; a group without a name is shown as a plain list. */
function optionsOf({ options, option_groups }) {
  const plain = (each) => ({ value: each.value, label: words(each.text), shown: each.text, hint: each.description });
  if (option_groups)
    return option_groups.map((group) => ({ name: words(group.label), options: group.options.map(plain) }));
  return [{ options: (options ?? []).map(plain) }];
}

function people(_element, { state }) {
  const known = [...state.people.values()].filter(({ is_bot }) => !is_bot);
  return [{ options: known.map(({ id, real_name, name }) => ({ value: id, label: real_name || name })) }];
}

/** As far as the element's own filter lets them through. */
function channels(kinds) {
  return ({ filter = {} }, { state }) => {
    const includes = kinds ?? filter.include;
    const offered = (channel) =>
      (!includes || includes.includes(channel.kind)) && !(filter.exclude_bot_users && isBotChannel(state, channel));
    const known = [...state.channels.values()].filter(offered);
    const name = (channel) => (channel.kind === 'im' ? channel.name : `#${channel.name}`);
    return [{ options: known.map((channel) => ({ value: channel.id, label: name(channel) })) }];
  };
}

/** Passes a choice on, unless the person thinks better of it. */
export async function choose(element, block, surface, dispatch, chosen, undo) {
  if (!dispatch) return;
  if (await confirmed(element.confirm, surface.app)) await surface.press(block, element, chosen);
  else undo?.();
}

function select(find, element, block, surface, dispatch) {
  const { app } = surface;
  const option = ({ value, label }) => h('option', { value }, label);
  const control = h(
    'select',
    {
      class: 'field',
      'data-focus': `${block.block_id} ${element.action_id}`,
      'aria-label': words(element.placeholder) || app.words().choose,
      on: { change: () => choose(element, block, surface, dispatch, control.value || null, () => set(before)) },
    },
    option({ value: '', label: words(element.placeholder) || app.words().choose }),
    find(element, app).map(({ name, options }) =>
      name ? h('optgroup', { label: name }, options.map(option)) : options.map(option),
    ),
  );
  const before = list(surface.initial(block, element))[0] ?? '';
  const set = (value) => {
    control.value = value;
  };
  set(before);
  surface.register(block, element, () => control.value || null);
  return control;
}

let groups = 0;

function boxes(type, find, element, block, surface, dispatch) {
  const { app } = surface;
  groups += 1;
  const group = `group-${groups}`;
  const initial = list(surface.initial(block, element));
  const most = element.max_selected_items ?? Number.POSITIVE_INFINITY;
  const inputs = [];
  const read = () => inputs.filter(({ checked }) => checked).map(({ value }) => value);
  const chosen = () => (type === 'radio' ? (read()[0] ?? null) : read());
  const one = ({ value, label, shown, hint }) => {
    const change = () => {
      if (read().length > most) input.checked = false;
      else choose(element, block, surface, dispatch, chosen());
    };
    const focus = `${block.block_id} ${element.action_id} ${value}`;
    const input = h('input', { type, name: group, value, 'data-focus': focus, on: { change } });
    input.checked = initial.includes(value);
    inputs.push(input);
    const said = shown ? textOf(shown, app) : label;
    return h('label', { class: 'choice' }, input, h('span', {}, said, hint && h('small', {}, textOf(hint, app))));
  };
  const shown = find(element, app).map(({ name, options }) => [name && h('strong', {}, name), options.map(one)]);
  surface.register(block, element, chosen);
  return h('div', { class: 'choices', role: type === 'radio' ? 'radiogroup' : 'group' }, shown);
}

/** Days and times, with the browser's own pickers. A moment is told in seconds since 1970. */
function moment(type, element, block, surface, dispatch) {
  const seconds = type === 'datetime-local';
  const toField = (chosen) => (seconds && chosen ? localMoment(Number(chosen)) : (chosen ?? ''));
  const fromField = (value) =>
    seconds && value ? String(Math.floor(new Date(value).getTime() / 1000)) : value || null;
  const change = () => choose(element, block, surface, dispatch, fromField(input.value));
  const focus = `${block.block_id} ${element.action_id}`;
  const input = h('input', {
    type,
    class: 'field',
    'aria-label': words(element.placeholder) || type,
    'data-focus': focus,
    on: { change },
  });
  input.value = toField(surface.initial(block, element));
  surface.register(block, element, () => fromField(input.value));
  return input;
}

function localMoment(seconds) {
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

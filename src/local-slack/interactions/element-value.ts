import { isJson, type Json, json, jsons } from '../json';
import { notPossible } from '../local-slack-error';

/** What a person chose or wrote in one element: a text, the value of an option or an id; several where several go. */
export type Chosen = string | readonly string[] | null;

type Read = (element: Json, chosen: Chosen) => Json;

const one = (chosen: Chosen): string | null => (typeof chosen === 'string' ? chosen : (chosen?.[0] ?? null));
const many = (chosen: Chosen): readonly string[] => (typeof chosen === 'string' ? [chosen] : (chosen ?? []));

const single =
  (field: string): Read =>
  (_element, chosen) => ({ [field]: one(chosen) });
const several =
  (field: string): Read =>
  (_element, chosen) => ({ [field]: many(chosen) });
const option: Read = (element, chosen) => {
  const value = one(chosen);
  return { selected_option: value === null ? null : findOption(element, value) };
};
const options: Read = (element, chosen) => ({
  selected_options: many(chosen).map((value) => findOption(element, value)),
});
/** An empty field has no value. */
const written: Read = (_element, chosen) => ({ value: one(chosen) || null });

const READ: Readonly<Record<string, Read>> = {
  button: ({ text, value, style, url }) => ({ text, value, style, url }),
  workflow_button: ({ text }) => ({ text }),
  icon_button: ({ icon, text, value }) => ({ icon, text, value }),
  feedback_buttons: ({ positive_button, negative_button }, chosen) => {
    const button = [positive_button, negative_button].map(json).find(({ value }) => value === one(chosen));
    if (!button) throw notPossible(`There is no feedback button with the value ${JSON.stringify(one(chosen))}.`);
    return { text: button.text, value: button.value };
  },
  overflow: option,
  static_select: option,
  radio_buttons: option,
  multi_static_select: options,
  checkboxes: options,
  external_select: option,
  multi_external_select: options,
  users_select: single('selected_user'),
  conversations_select: single('selected_conversation'),
  channels_select: single('selected_channel'),
  multi_users_select: several('selected_users'),
  multi_conversations_select: several('selected_conversations'),
  multi_channels_select: several('selected_channels'),
  datepicker: single('selected_date'),
  timepicker: single('selected_time'),
  datetimepicker: (_element, chosen) => ({ selected_date_time: one(chosen) ? Number(one(chosen)) : null }),
  plain_text_input: written,
  email_text_input: written,
  url_text_input: written,
  number_input: written,
  file_input: ({ files }, chosen) => ({ files: many(chosen).map((id) => findFile(files, id)) }),
  rich_text_input: (_element, chosen) => ({ rich_text_value: one(chosen) ? richText(one(chosen) ?? '') : null }),
};

/** The fields that say what was chosen, as payloads and view states have them. @throws LocalSlackError `NOT_POSSIBLE` */
export function elementValue(element: Json, chosen: Chosen): Json {
  const type = String(element.type);
  const read = Object.hasOwn(READ, type) ? READ[type] : undefined;
  if (!read) throw notPossible(`Nothing can be chosen in an element of the type ${type}.`);
  return read(element, chosen);
}

/** What an element holds before anybody touches it. */
export function initialChosen(element: Json): Chosen {
  const { initial_option, initial_options, initial_value, ...rest } = element;
  if (isJson(initial_option)) return String(initial_option.value);
  if (Array.isArray(initial_options)) return initial_options.map((each) => String(json(each).value));
  const given = initial_value ?? Object.entries(rest).find(([name]) => name.startsWith('initial_'))?.[1];
  if (isJson(given)) return null;
  return Array.isArray(given) ? given.map(String) : given === undefined ? null : String(given);
}

/** Where the app keeps the options itself, what is chosen at first stands alone. */
function findOption(element: Json, value: string): Json {
  const groups = jsons(element.option_groups).flatMap((group) => jsons(group.options));
  const initial = [json(element.initial_option), ...jsons(element.initial_options)];
  const found = [...jsons(element.options), ...groups, ...initial].find((each) => each.value === value);
  if (!found) throw notPossible(`There is no option with the value ${JSON.stringify(value)}.`);
  return found;
}

function findFile(files: unknown, id: string): Json {
  const found = jsons(files).find((each) => each.id === id);
  if (!found) throw notPossible(`There is no file ${JSON.stringify(id)}.`);
  return found;
}

function richText(text: string): Json {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

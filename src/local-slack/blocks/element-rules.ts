import { isJson, json, jsons } from '../json';
import { all, anything, byType, flag, list, oneOf, type Rule, shape, text, whole, wrong } from './rules';
import { confirmation, option, plainText, textObject } from './text-rules';

const common = { 'type!': anything, action_id: text(255), confirm: confirmation, focus_on_load: flag };
const placeholder = plainText(150);
const selected = { ...common, placeholder };
const menuOption = option(plainText(75));
const listOption = option(textObject(75));
const groups = list(shape({ 'label!': plainText(75), 'options!': list(menuOption, 100) }), 100);
const most = { max_selected_items: whole };
const dispatch = shape({ trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) });
const typed = { ...selected, dispatch_action_config: dispatch };
const judgement = shape({ 'text!': plainText(75), 'value!': text(2000), accessibility_label: text(75) });

/** Either `options` or `option_groups`. */
const choices: Rule = (value, at) => {
  const given = isJson(value) ? [value.options, value.option_groups].filter((each) => each !== undefined) : [];
  return given.length === 1 ? [] : wrong(at, 'must have exactly one of options and option_groups');
};

/** What is chosen at first can be chosen. */
const initials: Rule = (value, at) => {
  const { options, option_groups, initial_option, initial_options } = json(value);
  const known = [...jsons(options), ...jsons(option_groups).flatMap((group) => jsons(group.options))];
  const missing = [json(initial_option), ...jsons(initial_options)].filter(
    (each) => each.value !== undefined && !known.some((option) => option.value === each.value),
  );
  return missing.flatMap((each) => wrong(at, `the initial option ${each.value} is not among the options`));
};

const conversations = { filter: anything, default_to_current_conversation: flag, response_url_enabled: flag };

export const image: Rule = shape({
  'type!': anything,
  image_url: text(3000),
  slack_file: anything,
  'alt_text!': text(2000),
});

const BUTTON: Rule = shape({
  ...common,
  'text!': plainText(75),
  value: text(2000),
  url: text(3000),
  style: oneOf('primary', 'danger'),
  accessibility_label: text(75),
});

const PICKERS: Readonly<Record<string, Rule>> = {
  overflow: shape({ ...common, 'options!': list(menuOption, 5) }),
  static_select: all(
    shape({ ...selected, options: list(menuOption, 100), option_groups: groups, initial_option: menuOption }),
    choices,
    initials,
  ),
  multi_static_select: all(
    shape({
      ...selected,
      ...most,
      options: list(menuOption, 100),
      option_groups: groups,
      initial_options: list(menuOption, 100),
    }),
    choices,
    initials,
  ),
  external_select: shape({ ...selected, min_query_length: whole, initial_option: menuOption }),
  multi_external_select: shape({
    ...selected,
    ...most,
    min_query_length: whole,
    initial_options: list(menuOption, 100),
  }),
  users_select: shape({ ...selected, initial_user: text(255) }),
  multi_users_select: shape({ ...selected, ...most, initial_users: list(text(255), 100) }),
  conversations_select: shape({ ...selected, ...conversations, initial_conversation: text(255) }),
  multi_conversations_select: shape({
    ...selected,
    ...most,
    ...conversations,
    initial_conversations: list(text(255), 100),
  }),
  channels_select: shape({ ...selected, response_url_enabled: flag, initial_channel: text(255) }),
  multi_channels_select: shape({ ...selected, ...most, initial_channels: list(text(255), 100) }),
  datepicker: shape({ ...selected, initial_date: text(10, 10) }),
  timepicker: shape({ ...selected, initial_time: text(5, 5), timezone: text(255) }),
  datetimepicker: shape({ ...common, initial_date_time: whole }),
  radio_buttons: all(shape({ ...common, 'options!': list(listOption, 10), initial_option: listOption }), initials),
  checkboxes: all(
    shape({ ...common, 'options!': list(listOption, 10), initial_options: list(listOption, 10) }),
    initials,
  ),
};

const TYPED: Readonly<Record<string, Rule>> = {
  plain_text_input: shape({
    ...typed,
    initial_value: text(3000),
    multiline: flag,
    min_length: whole,
    max_length: whole,
  }),
  rich_text_input: shape({ ...typed, initial_value: anything, min_lines: whole, max_lines: whole }),
  email_text_input: shape({ ...typed, initial_value: text(3000) }),
  url_text_input: shape({ ...typed, initial_value: text(3000) }),
  number_input: shape({
    ...typed,
    'is_decimal_allowed!': flag,
    initial_value: text(255),
    min_value: text(255),
    max_value: text(255),
  }),
};

const WORKFLOW_BUTTON: Rule = shape({
  ...common,
  'text!': plainText(75),
  'workflow!': anything,
  style: oneOf('primary', 'danger'),
  accessibility_label: text(75),
});

export const inActions: Rule = byType({
  button: BUTTON,
  workflow_button: WORKFLOW_BUTTON,
  ...PICKERS,
  rich_text_input: TYPED.rich_text_input ?? anything,
});

export const asAccessory: Rule = byType({ button: BUTTON, workflow_button: WORKFLOW_BUTTON, image, ...PICKERS });

const { overflow: _overflow, ...inputPickers } = PICKERS;

export const inInput: Rule = byType({
  ...inputPickers,
  ...TYPED,
  file_input: shape({ ...common, filetypes: list(text(255), 100), max_files: whole }),
});

export const inContextActions: Rule = byType({
  feedback_buttons: shape({ ...common, 'positive_button!': judgement, 'negative_button!': judgement }),
  icon_button: shape({
    ...common,
    'icon!': oneOf('trash'),
    'text!': plainText(75),
    value: text(2000),
    accessibility_label: text(75),
    visible_to_user_ids: list(text(255), 100),
  }),
});

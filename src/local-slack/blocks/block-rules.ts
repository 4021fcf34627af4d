import { isJson } from '../json';
import { asAccessory, image, inActions, inContextActions, inInput } from './element-rules';
import { richTextElements } from './rich-text-rules';
import { all, anything, byType, flag, list, oneOf, type Rule, shape, text, whole, wrong } from './rules';
import { plainText, textObject } from './text-rules';

const common = { 'type!': anything, block_id: text(255) };

const textOrFields: Rule = (value, at) =>
  isJson(value) && (value.text ?? value.fields) === undefined ? wrong(at, 'must have text or fields') : [];

const imageSource: Rule = (value, at) =>
  isJson(value) && (value.image_url ?? value.slack_file) === undefined
    ? wrong(at, 'must have image_url or slack_file')
    : [];

const cell: Rule = byType({
  raw_text: shape({ 'type!': anything, 'text!': text(10_000) }),
  raw_number: shape({ 'type!': anything, 'value!': anything, text: text(10_000) }),
  rich_text: shape({ ...common, 'elements!': richTextElements }),
});

const column: Rule = shape({ align: oneOf('left', 'center', 'right'), is_wrapped: flag });

/** Slack passes over a column whose settings are null. */
const orNothing =
  (rule: Rule): Rule =>
  (value, at) =>
    value === null ? [] : rule(value, at);

/** In messages, in modals and in Home tabs. */
const EVERYWHERE: Readonly<Record<string, Rule>> = {
  header: shape({ ...common, 'text!': plainText(150), level: whole }),
  section: all(
    shape({
      ...common,
      text: textObject(3000),
      fields: list(textObject(2000), 10),
      accessory: asAccessory,
      expand: flag,
    }),
    textOrFields,
  ),
  context: shape({
    ...common,
    'elements!': list(
      byType({
        image: all(image, imageSource),
        plain_text: textObject(2000),
        mrkdwn: textObject(2000),
      }),
      10,
    ),
  }),
  actions: shape({ ...common, 'elements!': list(inActions, 25) }),
  divider: shape(common),
  image: all(
    shape({
      ...common,
      image_url: text(3000),
      slack_file: anything,
      'alt_text!': text(2000),
      title: plainText(2000),
    }),
    imageSource,
  ),
  input: shape({
    ...common,
    'label!': plainText(2000),
    'element!': inInput,
    hint: plainText(2000),
    optional: flag,
    dispatch_action: flag,
  }),
  rich_text: shape({ ...common, 'elements!': richTextElements }),
};

/** Known to Slack, and let through as they are: only that they exist is checked. */
const UNCHECKED = ['video', 'file', 'alert', 'card', 'carousel', 'container', 'data_table', 'plan', 'task_card'];

const MESSAGES_ONLY: Readonly<Record<string, Rule>> = {
  markdown: shape({ ...common, 'text!': text(12_000, 1) }),
  table: shape({ ...common, 'rows!': list(list(cell, 20), 100), column_settings: list(orNothing(column), 20) }),
  context_actions: shape({ ...common, 'elements!': list(inContextActions, 5) }),
};

const unchecked = Object.fromEntries(UNCHECKED.map((type) => [type, anything]));

export const messageBlock: Rule = byType({ ...EVERYWHERE, ...MESSAGES_ONLY, ...unchecked });
export const viewBlock: Rule = byType({ ...EVERYWHERE, ...unchecked });

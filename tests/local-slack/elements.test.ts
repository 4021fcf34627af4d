import type { Chosen, LocalSlack } from '../../src/local-slack';
import { type Connected, connectSocket } from './helpers/bolt';
import { clientOf } from './helpers/start';

let connected: Connected;
let slack: LocalSlack;
beforeAll(async () => {
  connected = await connectSocket();
  slack = connected.slack;
});
afterAll(() => connected.close());

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const options = [option('a'), option('b')];

const FEEDBACK = {
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'x',
      positive_button: { text: plain('Good'), value: 'good' },
      negative_button: { text: plain('Bad'), value: 'bad' },
    },
  ],
};
const TRASH = {
  type: 'context_actions',
  elements: [{ type: 'icon_button', icon: 'trash', action_id: 'x', text: plain('Delete'), value: 'it' }],
};

it.each<{ element: object; chosen?: Chosen; fields: object }>([
  { element: { type: 'button', text: plain('Go'), value: 'go' }, fields: { value: 'go', text: plain('Go') } },
  { element: FEEDBACK, chosen: 'bad', fields: { type: 'feedback_buttons', value: 'bad', text: plain('Bad') } },
  { element: TRASH, fields: { type: 'icon_button', value: 'it', icon: 'trash' } },
  { element: { type: 'overflow', options }, chosen: 'b', fields: { selected_option: option('b') } },
  { element: { type: 'static_select', options }, chosen: 'a', fields: { selected_option: option('a') } },
  {
    element: { type: 'static_select', option_groups: [{ label: plain('G'), options }] },
    chosen: 'b',
    fields: { selected_option: option('b') },
  },
  { element: { type: 'radio_buttons', options }, chosen: 'b', fields: { selected_option: option('b') } },
  { element: { type: 'checkboxes', options }, chosen: ['a', 'b'], fields: { selected_options: options } },
  { element: { type: 'multi_static_select', options }, chosen: ['b'], fields: { selected_options: [option('b')] } },
  { element: { type: 'users_select' }, chosen: 'U1', fields: { selected_user: 'U1' } },
  { element: { type: 'multi_users_select' }, chosen: ['U1'], fields: { selected_users: ['U1'] } },
  { element: { type: 'channels_select' }, chosen: 'C1', fields: { selected_channel: 'C1' } },
  { element: { type: 'conversations_select' }, chosen: 'C1', fields: { selected_conversation: 'C1' } },
  { element: { type: 'datepicker' }, chosen: '2026-01-02', fields: { selected_date: '2026-01-02' } },
  { element: { type: 'timepicker' }, chosen: '09:30', fields: { selected_time: '09:30' } },
  { element: { type: 'datetimepicker' }, chosen: '1600000000', fields: { selected_date_time: 1_600_000_000 } },
])('an action says what was chosen: $fields', async ({ element, chosen, fields }) => {
  const nested = 'elements' in element ? element : { type: 'actions', elements: [{ ...element, action_id: 'x' }] };
  const { ts = '' } = await clientOf(slack).chat.postMessage({
    channel: 'general',
    text: 'x',
    blocks: [nested as never],
  });
  await slack.as('alex').press({ channel: 'general', ts }, 'x', chosen === undefined ? {} : { chosen });
  const { actions, state } = connected.received.at(-1)?.body ?? {};
  expect(actions).toMatchObject([{ action_id: 'x', block_id: expect.any(String), ...fields }]);
  const stateless = /^(?:button|overflow|feedback_buttons|icon_button)$/.test(actions[0].type);
  expect(Object.keys(state.values)).toHaveLength(stateless ? 0 : 1);
});

it('refuses a choice that is not offered', async () => {
  const elements = [{ type: 'static_select' as const, action_id: 'x', options }];
  const { ts = '' } = await clientOf(slack).chat.postMessage({
    channel: 'general',
    text: 'x',
    blocks: [{ type: 'actions', elements }],
  });
  const pressed = slack.as('alex').press({ channel: 'general', ts }, 'x', { chosen: 'c' });
  await expect(pressed).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
});

const input = (block_id: string, element: object, fields: object = {}) => ({
  type: 'input',
  block_id,
  label: plain(block_id),
  element: { action_id: 'x', ...element },
  ...fields,
});

it('checks inputs as Slack’s own client does, and sends what was filled in', async () => {
  const alex = slack.as('alex');
  await alex.shortcut('anywhere');
  const view = await slack.see.when(() => slack.see.views('alex')[0]);
  const blocks = [
    input('text', { type: 'plain_text_input', min_length: 2, max_length: 4 }),
    input('email', { type: 'email_text_input' }),
    input('url', { type: 'url_text_input' }),
    input('number', { type: 'number_input', is_decimal_allowed: false, min_value: '1', max_value: '9' }),
    input('pick', { type: 'static_select', options }),
    input('preset', { type: 'checkboxes', options, initial_options: [option('a')] }),
    input('rich', { type: 'rich_text_input' }, { optional: true }),
    input('free', { type: 'plain_text_input' }, { optional: true }),
  ];
  await clientOf(slack).apiCall('views.update', {
    view_id: view.id,
    view: { type: 'modal', callback_id: 'tiny-form', title: plain('T'), submit: plain('S'), blocks },
  });
  const fill = (values: Record<string, Chosen>) =>
    Object.fromEntries(Object.entries(values).map(([block, chosen]) => [block, { x: chosen }]));
  const required = 'Please complete this required field.';
  expect(await alex.submit(view.id)).toEqual({
    ok: false,
    errors: { text: required, email: required, url: required, number: required, pick: required },
  });
  expect(await alex.submit(view.id, fill({ text: 'x', email: 'x', url: 'x', number: '1.5', pick: 'a' }))).toEqual({
    ok: false,
    errors: {
      text: 'Please enter at least 2 characters.',
      email: 'Please enter a valid email address.',
      url: 'Please enter a valid URL.',
      number: 'Please enter a whole number.',
    },
  });
  const good = { text: 'abc', email: 'a@b.kr', url: 'https://a.kr', number: '9', rich: 'said' };
  expect(await alex.submit(view.id, fill(good))).toEqual({ ok: true });
  const { values } = connected.received.at(-1)?.body.view.state ?? {};
  expect(values).toMatchObject({
    text: { x: { type: 'plain_text_input', value: 'abc' } },
    pick: { x: { type: 'static_select', selected_option: option('a') } },
    preset: { x: { selected_options: [option('a')] } },
    free: { x: { value: null } },
    rich: { x: { rich_text_value: { type: 'rich_text' } } },
  });
});

it('says of a press in a view which view it was, and keeps what was chosen and filled in', async () => {
  const alex = slack.as('alex');
  await alex.shortcut('anywhere');
  const view = await slack.see.when(() => slack.see.views('alex')[0]);
  const blocks = [
    { type: 'actions', block_id: 'row', elements: [{ type: 'radio_buttons', action_id: 'x', options }] },
    input('text', { type: 'plain_text_input', action_id: 'said' }, { optional: true }),
  ];
  await clientOf(slack).apiCall('views.update', {
    view_id: view.id,
    view: { type: 'modal', callback_id: 'tiny-form', title: plain('T'), submit: plain('S'), blocks },
  });
  await alex.press({ view: view.id }, 'x', { chosen: 'b', filled: { text: { said: 'half' } } });
  const { container, view: sent, actions, message } = connected.received.at(-1)?.body ?? {};
  const values = {
    row: { x: { type: 'radio_buttons', selected_option: option('b') } },
    text: { said: { type: 'plain_text_input', value: 'half' } },
  };
  expect(container).toEqual({ type: 'view', view_id: view.id });
  expect(actions).toMatchObject([{ action_id: 'x', block_id: 'row', selected_option: option('b') }]);
  expect(sent).toMatchObject({ id: view.id, state: { values } });
  expect(message).toBeUndefined();
  await expect(slack.as('지우').press({ view: view.id }, 'x', { chosen: 'a' })).rejects.toMatchObject({
    code: 'NOT_POSSIBLE',
  });
  expect(await alex.submit(view.id)).toEqual({ ok: true });
  expect(connected.received.at(-1)?.body.view.state.values).toEqual(values);
});

it('presses in the Home tab, too', async () => {
  const element = { type: 'button' as const, action_id: 'x', text: plain('Go') };
  const alex = slack.as('alex');
  const { view } = await clientOf(slack).views.publish({
    user_id: alex.id,
    view: { type: 'home', blocks: [{ type: 'actions', elements: [element] }] },
  });
  expect(await alex.press({ view: view?.id ?? '' }, 'x')).toMatchObject({ ok: true });
  expect(connected.received.at(-1)?.body).toMatchObject({ view: { type: 'home' }, actions: [{ type: 'button' }] });
});

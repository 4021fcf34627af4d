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

it('presses what stands in an attachment', async () => {
  const blocks = [{ type: 'actions', elements: [{ type: 'button', action_id: 'x', text: plain('Go'), value: 'go' }] }];
  const { ts } = await clientOf(slack).chat.postMessage({
    channel: 'general',
    attachments: [{ blocks: blocks as never }],
  });
  expect(await slack.as('alex').press({ channel: 'general', ts: String(ts) }, 'x')).toMatchObject({ ok: true });
  expect(connected.received.at(-1)?.body.actions).toMatchObject([{ value: 'go', block_id: expect.any(String) }]);
});

describe('options that the app keeps itself', () => {
  const place = async (action_id: string, fields: object = {}) => {
    const blocks = [{ type: 'actions', elements: [{ type: 'external_select', action_id, ...fields }] }];
    const { ts } = await clientOf(slack).chat.postMessage({ channel: 'general', text: 'x', blocks: blocks as never });
    return { channel: 'C00GENERAL', ts: String(ts) };
  };
  const alex = () => slack.as('alex');
  const pear = { text: { type: 'plain_text', text: 'Pear' }, value: 'pear' };

  it('are asked for with what was typed, and can then be chosen', async () => {
    const message = await place('fruit');
    await expect(alex().press(message, 'fruit', { chosen: 'apple' })).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    const apple = { text: { type: 'plain_text', text: 'apple' }, value: 'apple' };
    expect(await alex().suggest(message, 'fruit', 'ap')).toEqual({
      ok: true,
      groups: [{ name: '', options: [apple] }],
    });
    expect(connected.received.at(-1)?.body).toMatchObject({
      type: 'block_suggestion',
      value: 'ap',
      action_id: 'fruit',
      container: { type: 'message', message_ts: message.ts },
      message: { ts: message.ts },
    });
    await alex().press(message, 'fruit', { chosen: 'apple' });
    expect(connected.received.at(-1)?.body.actions).toMatchObject([{ selected_option: apple }]);
  });

  it('come in groups, too', async () => {
    const message = await place('grouped');
    const groups = [{ name: 'More', options: [pear] }];
    expect(await alex().suggest(message, 'grouped', '')).toEqual({ ok: true, groups });
    expect(await alex().press(message, 'grouped', { chosen: 'pear' })).toMatchObject({ ok: true });
  });

  it('are chosen at first without being asked for', async () => {
    const message = await place('fruit', { initial_option: pear });
    expect(await alex().press(message, 'fruit', { chosen: 'pear' })).toMatchObject({ ok: true });
  });

  it('are refused where Slack would not show them, and where there are none', async () => {
    expect(await alex().suggest(await place('strange'), 'strange', 'x')).toEqual({
      ok: false,
      error: 'invalid_options',
    });
    const { ts = '' } = await clientOf(slack).chat.postMessage({
      channel: 'general',
      text: 'x',
      blocks: [{ type: 'actions', elements: [{ type: 'static_select', action_id: 'x', options }] }],
    });
    const asked = alex().suggest({ channel: 'C00GENERAL', ts }, 'x', 'a');
    await expect(asked).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
  });
});

describe('in a modal', () => {
  const open = async (...blocks: object[]) => {
    await slack.as('alex').shortcut('anywhere');
    const { id } = await slack.see.when(() => slack.see.views('alex')[0]);
    const view = { type: 'modal', callback_id: 'tiny-form', title: plain('T'), submit: plain('S'), blocks };
    await clientOf(slack).apiCall('views.update', { view_id: id, view });
    return id;
  };
  const sent = () => connected.received.at(-1)?.body.view.state.values;

  it('a field that was emptied is empty, whatever it held at first', async () => {
    const view = await open(
      input('text', { type: 'plain_text_input', initial_value: 'given' }, { optional: true }),
      input('pick', { type: 'static_select', options, initial_option: option('a') }, { optional: true }),
      input('kept', { type: 'plain_text_input', initial_value: 'given' }),
    );
    expect(await slack.as('alex').submit(view, { text: { x: null }, pick: { x: null } })).toEqual({ ok: true });
    expect(sent()).toMatchObject({
      text: { x: { value: null } },
      pick: { x: { selected_option: null } },
      kept: { x: { value: 'given' } },
    });
  });

  it('options of the app’s own and files are sent in full', async () => {
    const alex = slack.as('alex');
    const view = await open(
      input('many', { type: 'multi_external_select', action_id: 'fruit' }),
      input('files', { type: 'file_input', max_files: 1 }),
    );
    await alex.suggest({ view }, 'fruit', 'cherry');
    const upload = () => alex.upload({ name: '기사.TXT', mimetype: 'text/plain', content: Buffer.from('hello') }).id;
    const [one, two] = [upload(), upload()];
    const fill = (...files: string[]) => ({ many: { fruit: ['cherry'] }, files: { x: files } });
    expect(await alex.submit(view, fill())).toMatchObject({ errors: { files: expect.any(String) } });
    expect(await alex.submit(view, fill(one, two))).toMatchObject({ errors: { files: expect.stringContaining('1') } });
    await expect(alex.submit(view, fill('F1'))).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    expect(await alex.submit(view, fill(one))).toEqual({ ok: true });
    const { many, files } = sent();
    expect(many.fruit.selected_options).toMatchObject([{ value: 'cherry' }]);
    const [file] = files.x.files;
    expect(file).toMatchObject({ id: one, name: '기사.TXT', filetype: 'txt', size: 5, user: alex.id });
    expect(await clientOf(slack).files.info({ file: one })).toMatchObject({ file });
    const get = async (token: string) => {
      const response = await fetch(file.url_private, { headers: { authorization: `Bearer ${token}` } });
      return [response.status, await response.text()];
    };
    expect(await get(slack.botToken)).toEqual([200, 'hello']);
    expect((await get('xoxb-other'))[0]).toBe(403);
  });
});

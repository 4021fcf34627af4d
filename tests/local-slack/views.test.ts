import type { ModalView, WebClient } from '@slack/web-api';
import type { LocalSlack } from '../../src/local-slack';
import { type Connected, connectSocket } from './helpers/bolt';
import { FULL } from './helpers/manifest';
import { clientOf, refusal, start, stopAll } from './helpers/start';

const clock = { now: 1_600_000_000_000 };
let connected: Connected;
let slack: LocalSlack;
let client: WebClient;
beforeEach(async () => {
  connected = await connectSocket({ now: () => clock.now });
  slack = connected.slack;
  client = clientOf(slack);
});
afterEach(async () => {
  await connected.close();
  await stopAll();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const modal = (fields: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  title: plain('A view'),
  blocks: [{ type: 'section', text: plain('hello') }],
  ...fields,
});

/** What a person's command lets the app open a view with. */
async function trigger(): Promise<string> {
  await slack.as('alex').slash('general', '/tiny', 'something');
  return connected.received.at(-1)?.body.trigger_id;
}

it('opens a view with what Slack adds, and updates it by id, external id and hash', async () => {
  const opened = await client.views.open({ trigger_id: await trigger(), view: modal({ external_id: 'mine' }) });
  expect(opened.view).toMatchObject({
    id: expect.stringMatching(/^V/),
    type: 'modal',
    team_id: expect.any(String),
    hash: expect.any(String),
    state: { values: {} },
    private_metadata: '',
    previous_view_id: null,
    external_id: 'mine',
  });
  const { id = '', hash = '' } = opened.view ?? {};
  await client.views.update({ view_id: id, hash, view: modal({ title: plain('Second') }) });
  expect(slack.see.views('alex')).toMatchObject([{ id, title: { text: 'Second' } }]);
  expect(await refusal(client.views.update({ view_id: id, hash, view: modal() }))).toMatchObject({
    error: 'hash_conflict',
  });
  expect(await refusal(client.views.update({ external_id: 'mine', view: modal() }))).toMatchObject({
    error: 'not_found',
  });
});

it('takes a trigger once and for three seconds only', async () => {
  const first = await trigger();
  await client.views.open({ trigger_id: first, view: modal() });
  expect(await refusal(client.views.open({ trigger_id: first, view: modal() }))).toMatchObject({
    error: 'exchanged_trigger_id',
  });
  const second = await trigger();
  clock.now += 3001;
  expect(await refusal(client.views.open({ trigger_id: second, view: modal() }))).toMatchObject({
    error: 'expired_trigger_id',
  });
  expect(await refusal(client.views.open({ trigger_id: '1.2.x', view: modal() }))).toMatchObject({
    error: 'invalid_trigger_id',
  });
});

it('stacks three views and no more', async () => {
  expect(await refusal(client.views.push({ trigger_id: await trigger(), view: modal() }))).toMatchObject({
    error: 'not_found',
  });
  const root = await client.views.open({ trigger_id: await trigger(), view: modal() });
  await client.views.push({ trigger_id: await trigger(), view: modal() });
  const third = await client.views.push({ trigger_id: await trigger(), view: modal() });
  expect(third.view).toMatchObject({ root_view_id: root.view?.id });
  expect(await refusal(client.views.push({ trigger_id: await trigger(), view: modal() }))).toMatchObject({
    error: 'push_limit_reached',
  });
  await slack.as('alex').close(third.view?.id ?? '');
  expect(slack.see.views('alex')).toHaveLength(2);
});

it.each([
  ['no title', { title: undefined }, 'missing required field: title [json-pointer:/view]'],
  ['a long title', { title: plain('x'.repeat(25)) }, 'must be less than 25 characters [json-pointer:/view/title/text]'],
  ['the wrong type', { type: 'home' }, 'must be a valid enum value [json-pointer:/view/type]'],
  [
    '101 blocks',
    { blocks: Array(101).fill({ type: 'divider' }) },
    'no more than 100 items allowed [json-pointer:/view/blocks]',
  ],
  [
    'long metadata',
    { private_metadata: 'x'.repeat(3001) },
    'must be less than 3001 characters [json-pointer:/view/private_metadata]',
  ],
  [
    'a markdown block',
    { blocks: [{ type: 'markdown', text: 'x' }] },
    'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
  ],
  [
    'inputs that cannot be sent',
    { blocks: [{ type: 'input', label: plain('x'), element: { type: 'plain_text_input' } }] },
    '`submit` is required when an `input` is within `blocks` [json-pointer:/view]',
  ],
])('refuses a view with %s', async (_name, fields, message) => {
  const view = { ...modal(), ...fields };
  const { error, response_metadata } = await refusal(
    client.apiCall('views.open', { trigger_id: await trigger(), view }),
  );
  expect(error).toBe('invalid_arguments');
  expect(response_metadata).toMatchObject({ messages: expect.arrayContaining([`[ERROR] ${message}`]) });
});

it('refuses a view that is too large, is no object, or takes another’s external id', async () => {
  const view = modal({ blocks: Array(100).fill({ type: 'section', text: plain('x'.repeat(3000)) }) });
  expect(await refusal(client.views.open({ trigger_id: await trigger(), view }))).toMatchObject({
    error: 'view_too_large',
  });
  expect(await refusal(client.apiCall('views.open', { trigger_id: 'x', view: '[' }))).toMatchObject({
    error: 'invalid_arguments',
  });
  await client.views.open({ trigger_id: await trigger(), view: modal({ external_id: 'taken' }) });
  expect(
    await refusal(client.views.push({ trigger_id: await trigger(), view: modal({ external_id: 'taken' }) })),
  ).toMatchObject({ error: 'duplicate_external_id' });
});

it('publishes a Home tab where the manifest has one', async () => {
  const view = { type: 'home' as const, blocks: [] };
  const user_id = slack.as('alex').id;
  const { view: home } = await client.views.publish({ user_id, view });
  const again = await client.views.publish({ user_id, view, hash: home?.hash ?? '' });
  expect(again.view?.id).toBe(home?.id);
  expect(await refusal(client.views.publish({ user_id, view, hash: 'old' }))).toMatchObject({ error: 'hash_conflict' });
  expect(await refusal(client.views.publish({ user_id: 'U999', view }))).toMatchObject({ error: 'invalid_arguments' });
  const manifest = { ...FULL, features: { ...FULL.features, app_home: { home_tab_enabled: false } } };
  const { client: homeless } = await start({ manifest });
  expect(await refusal(homeless.views.publish({ user_id, view }))).toMatchObject({ error: 'not_enabled' });
});

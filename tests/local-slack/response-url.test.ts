import type { LocalSlack } from '../../src/local-slack';
import { type Connected, connectSocket } from './helpers/bolt';

const clock = { now: 1_600_000_000_000 };
let connected: Connected;
let slack: LocalSlack;
let responseUrl: string;
beforeEach(async () => {
  connected = await connectSocket({ now: () => clock.now });
  slack = connected.slack;
  await slack.as('alex').slash('general', '/tiny', 'at once');
  responseUrl = connected.received.at(-1)?.body.response_url;
});
afterEach(() => connected.close());

async function respond(body: string | object, url = responseUrl): Promise<[number, unknown]> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
  return [response.status, await response.json()];
}

it('answers five times', async () => {
  for (let index = 0; index < 5; index += 1) expect(await respond({ text: `${index}` })).toEqual([200, { ok: true }]);
  expect(await respond({ text: 'once more' })).toEqual([404, { ok: false, error: 'used_url' }]);
  expect(slack.see.ephemerals('alex').map(({ text }) => text)).toEqual(['At once', '0', '1', '2', '3', '4']);
});

it('answers for thirty minutes', async () => {
  clock.now += 30 * 60_000 + 1;
  expect(await respond({ text: 'late' })).toEqual([404, { ok: false, error: 'expired_url' }]);
});

it('answers to the person alone, to all, or in a thread', async () => {
  const { ts } = slack.as('alex').say('general', 'root');
  await respond({ text: 'alone' });
  await respond({ text: 'all', response_type: 'in_channel' });
  await respond({ text: 'thread', response_type: 'in_channel', thread_ts: ts });
  expect(slack.see.messages('general').map(({ text }) => text)).toEqual(['root', 'all']);
  expect(slack.see.thread('general', ts).map(({ text }) => text)).toEqual(['root', 'thread']);
});

it.each([
  { body: '{', status: 400, error: 'invalid_payload' },
  { body: {}, status: 400, error: 'no_text' },
  { body: { blocks: [{ type: 'unheard_of' }] }, status: 400, error: 'invalid_blocks' },
  { body: { text: 'x'.repeat(40_001) }, status: 400, error: 'msg_too_long' },
  { body: { delete_original: true }, status: 400, error: 'message_not_found' },
  { body: 'x'.repeat(3_000_000), status: 413, error: 'request_too_large' },
])('refuses with $error', async ({ body, status, error }) => {
  expect(await respond(body)).toEqual([status, expect.objectContaining({ ok: false, error })]);
});

it('knows only addresses that it gave out', async () => {
  expect(await respond({ text: 'x' }, `${slack.url}/commands/T1/1/x`)).toEqual([
    404,
    { ok: false, error: 'invalid_url' },
  ]);
});

it('fails on demand', async () => {
  slack.faults.api({ method: 'response_url', status: 500 });
  expect(await respond({ text: 'x' })).toEqual([500, expect.objectContaining({ ok: false })]);
  expect(await respond({ text: 'x' })).toEqual([200, { ok: true }]);
});

it('replaces and deletes the message whose button was pressed, also one that a single person sees', async () => {
  const button = { type: 'button', action_id: 'x', text: { type: 'plain_text', text: 'X' } };
  await respond({ text: 'with a button', blocks: [{ type: 'actions', elements: [button] }] });
  const shown = slack.see.ephemerals('alex').at(-1);
  await slack.as('alex').press({ channel: 'general', ts: shown?.ts ?? '' }, 'x');
  const { response_url, container, message } = connected.received.at(-1)?.body ?? {};
  expect(container).toMatchObject({ type: 'message', message_ts: shown?.ts, is_ephemeral: true });
  expect(message).toBeUndefined();
  await respond({ text: 'replaced', replace_original: true }, response_url);
  expect(slack.see.ephemerals('alex').at(-1)).toMatchObject({ ts: shown?.ts, text: 'replaced' });
  await respond({ delete_original: true }, response_url);
  expect(slack.see.ephemerals('alex').map(({ text }) => text)).toEqual(['At once']);
});

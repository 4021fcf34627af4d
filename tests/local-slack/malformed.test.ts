import { connect } from 'node:net';
import type { LocalSlack } from '../../src/local-slack';
import { refusal, type Started, start, stopAll } from './helpers/start';

let slack: LocalSlack;
let started: Started;
beforeEach(async () => {
  started = await start();
  slack = started.slack;
});
afterEach(stopAll);

const JSON_TYPE = 'application/json; charset=utf-8';
const FORM_TYPE = 'application/x-www-form-urlencoded';

async function post(path: string, body: string, type?: string): Promise<[number, unknown]> {
  const headers = { authorization: `Bearer ${slack.botToken}`, ...(type && { 'content-type': type }) };
  const response = await fetch(slack.apiUrl + path, { method: 'POST', headers, body: Buffer.from(body) });
  return [response.status, await response.json()];
}

it.each([
  { what: 'broken JSON', body: '{"channel":', type: JSON_TYPE, error: 'invalid_json' },
  { what: 'a JSON list', body: '[]', type: JSON_TYPE, error: 'json_not_object' },
  { what: 'another type', body: '<x/>', type: 'text/xml', error: 'invalid_post_type' },
  { what: 'no type', body: 'channel=general', type: undefined, error: 'missing_post_type' },
  { what: 'an empty body', body: '', type: FORM_TYPE, error: 'invalid_arguments' },
  { what: 'a form of nonsense', body: '%%%&&==&=x', type: FORM_TYPE, error: 'invalid_arguments' },
  { what: 'numbers for texts', body: '{"channel":{"a":1},"text":["x"]}', type: JSON_TYPE, error: 'invalid_arguments' },
  {
    what: 'lists in lists without end',
    body: `{"channel":"general","text":"x","blocks":[{"type":"video","x":${deep(50_000)}}]}`,
    type: JSON_TYPE,
    error: 'invalid_json',
  },
  {
    what: 'the same in a form',
    body: `channel=general&text=x&blocks=${deep(50_000)}`,
    type: FORM_TYPE,
    error: 'invalid_blocks_format',
  },
  {
    what: 'names of prototypes',
    body: '{"__proto__":{"channel":"general"}}',
    type: JSON_TYPE,
    error: 'invalid_arguments',
  },
])('answers $error to $what', async ({ body, type, error }) => {
  expect(await post('chat.postMessage', body, type)).toEqual([200, expect.objectContaining({ ok: false, error })]);
  expect(await started.client.auth.test()).toMatchObject({ ok: true });
  expect(started.logged).toContain(`chat.postMessage: ${error}`);
});

it.each(['nothing.like.this', 'constructor', '', 'chat.postMessage/x'])('knows no method %s', async (method) => {
  expect(await post(method, '', FORM_TYPE)).toEqual([200, expect.objectContaining({ ok: false })]);
  expect(await refusal(started.client.apiCall('nothing.like.this'))).toEqual({
    ok: false,
    error: 'unknown_method',
    req_method: 'nothing.like.this',
    response_metadata: expect.anything(),
  });
});

it('takes JSON as well as forms, and GET', async () => {
  const body = JSON.stringify({ channel: 'general', text: 'x', blocks: [{ type: 'divider' }] });
  expect(await post('chat.postMessage', body, JSON_TYPE)).toMatchObject([200, { ok: true }]);
  const response = await fetch(`${slack.apiUrl}users.info?user=${slack.bot.user}&token=${slack.botToken}`);
  expect(await response.json()).toMatchObject({ ok: true, user: { is_bot: true } });
});

it('answers 413 to a body that is too large', async () => {
  const [status, answer] = await post('chat.postMessage', `text=${'x'.repeat(3_000_000)}`, FORM_TYPE);
  expect([status, answer]).toMatchObject([413, { ok: false, error: 'request_too_large' }]);
  expect(await started.client.auth.test()).toMatchObject({ ok: true });
});

it('outlives addresses that are none', async () => {
  const { port, host } = new URL(slack.url);
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
  for (const extra of ['', upgrade]) {
    const answer = await raw(
      Number(port),
      `GET http://[/ HTTP/1.1\r\nHost: ${host}\r\n${extra || 'Connection: close\r\n'}\r\n`,
    );
    expect(answer).toMatch(extra ? /^HTTP\/1\.1 403 / : /^HTTP\/1\.1 400 /);
  }
  expect(await started.client.auth.test()).toMatchObject({ ok: true });
});

it('outlives what is no HTTP, and calls that break off', async () => {
  const { port } = new URL(slack.url);
  const answer = await raw(Number(port), 'what is this\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  const head = `POST /api/auth.test HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 100\r\n\r\nhalf`;
  await new Promise<void>((resolve) => {
    const line = connect(Number(port), '127.0.0.1', () => line.write(head, () => line.destroy()));
    line.once('close', () => resolve());
  });
  expect(await started.client.auth.test()).toMatchObject({ ok: true });
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const line = connect(port, '127.0.0.1', () => line.write(text));
    line.on('data', (data) => {
      answer += data;
    });
    line.once('error', reject);
    line.once('close', () => resolve(answer));
  });
}

function deep(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

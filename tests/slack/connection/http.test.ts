import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { guarded } from '../../../src/slack/connection/guard';
import { httpConnection } from '../../../src/slack/connection/http';
import { createSlackApp, type SlackApp } from '../../../src/slack/create-app';
import { IN_MEMORY, openStore, type Store } from '../../../src/store';
import { freePort } from '../helpers/free-port';
import { recordingLog } from '../helpers/harness';
import { mention, slashCommand, stepRun } from '../helpers/payloads';
import { createTestBot, TEST_GUIDE } from '../helpers/test-bot';
import { startWebApi, type WebApi } from '../helpers/web-api';

const SECRET = 'signing-secret';

describe('HTTP', () => {
  let api: WebApi;
  let store: Store;
  let app: SlackApp;
  let port: number;

  const create = () => {
    const config = { mode: 'http', botToken: 'xoxb-1', signingSecret: SECRET, port, apiUrl: api.url } as const;
    const log = recordingLog([]);
    return createSlackApp(
      config,
      { bot: createTestBot(), guide: TEST_GUIDE, store, now: Date.now, log },
      httpConnection(config, log, { closing: 20 }),
    );
  };
  beforeEach(async () => {
    api = await startWebApi();
    port = await freePort();
    store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now });
    app = create();
    await app.start();
  });
  afterEach(async () => {
    await app.stop();
    await store.close();
    await api.close();
  });

  const post = (body: string, headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers });

  test('a signed event is answered', async () => {
    const body = JSON.stringify(mention());
    const response = await post(body, { 'content-type': 'application/json', ...signed(body) });
    expect(response.status).toBe(200);
    expect((await api.next('chat.postMessage')).args).toMatchObject({ channel: 'C1', thread_ts: '100.1' });
  });

  test('a signed command is answered to its response URL', async () => {
    const body = new URLSearchParams(slashCommand('질문', api.responseUrl) as Record<string, string>).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signed(body) };
    expect((await post(body, headers)).status).toBe(200);
    expect((await api.next('respond')).args).toMatchObject({ response_type: 'ephemeral' });
  });

  test.each([
    ['whose run has no name', { function_execution_id: { id: 'Fx1' } }],
    ['whose run is a list', { function_execution_id: ['Fx1'] }],
    ['whose run is a number', { function_execution_id: 7 }],
    ['whose question is none', { inputs: { question: 7 } }],
    ['without a question', { inputs: null }],
  ])('a signed step %s is left alone', async (_what, fields) => {
    const step = stepRun('누가?') as { readonly event: object };
    const body = JSON.stringify({ ...step, event: { ...step.event, ...fields } });
    const response = await post(body, { 'content-type': 'application/json', ...signed(body) });
    expect(response.status).toBe(200);
    expect(await store.questions.waiting()).toMatchObject({ count: 0 });
  });

  test("Slack's question whether the address is ours is answered", async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const response = await post(body, { 'content-type': 'application/json', ...signed(body) });
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  test.each([
    ['signed with another secret', (body: string) => signed(body, { secret: 'other' })],
    ['signed for another body', () => signed('{}')],
    ['signed an hour ago', (body: string) => signed(body, { at: Date.now() - 3_600_000 })],
    ['not signed', () => ({})],
  ])('a request %s is refused', async (_name, headersFor) => {
    const body = JSON.stringify(mention());
    const headers: Record<string, string> = headersFor(body);
    const response = await post(body, { 'content-type': 'application/json', ...headers });
    expect(response.status).toBe(401);
    expect(api.sent()).toEqual([]);
  });

  test('another path is not there', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  });

  test('a port that is taken is named', async () => {
    const second = create();
    await expect(second.start()).rejects.toThrow(`Port ${port} cannot be opened (EADDRINUSE).`);
    await second.stop();
  });

  test('a request that comes whole only after the stop is answered 503, and written nowhere', async () => {
    const body = JSON.stringify(mention());
    const headers = {
      host: 'x',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...signed(body),
    };
    const line = connect(port, '127.0.0.1');
    const answer = new Promise<string>((resolve) => {
      line.once('data', (data) => resolve(String(data)));
    });
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    line.write(`POST /slack/events HTTP/1.1\r\n${head.join('')}\r\n`);
    // The line is open, and no longer idle, when something else was answered.
    await post('{}', {});
    await app.stop();
    line.write(body);
    expect(await answer).toMatch(/^HTTP\/1\.1 503 .*\r\nconnection: close\r\n/is);
    expect(await store.questions.find('T1:C1:100.1')).toBeUndefined();
    expect(app.connected()).toBe(false);
    await expect(post(body, signed(body))).rejects.toThrow();
    line.destroy();
  });

  test('stopping twice, or with a half-open line, ends', async () => {
    const line = connect(port, '127.0.0.1');
    await new Promise((resolve) => line.once('connect', resolve));
    line.write('POST /slack/events HTTP/1.1\r\n');
    await app.stop();
    await app.stop();
    line.destroy();
    await new Promise((resolve) => line.once('close', resolve));
  });
});

function signed(body: string, { secret = SECRET, at = Date.now() } = {}): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
}

describe('where what is behind the guard fails', () => {
  const no = new Error('no');
  const ask = async (listener: () => unknown, path: string, method: string) => {
    const failed: unknown[] = [];
    const server = createServer(guarded(listener, (error) => failed.push(error)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    server.close();
    return { status, failed };
  };

  test.each([
    ['later', '/slack/events', 'POST', () => Promise.reject(no)],
    ['later', '/slack/install', 'GET', () => Promise.reject(no)],
    [
      'at once',
      '/slack/events',
      'POST',
      () => {
        throw no;
      },
    ],
  ])('%s (%s), the request is answered and the log told', async (_when, path, method, listener) => {
    expect(await ask(listener, path, method)).toEqual({ status: 500, failed: [no] });
  });
});

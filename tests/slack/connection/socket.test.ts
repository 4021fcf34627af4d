import { createSlackApp, type SlackApp } from '../../../src/slack/create-app';
import { IN_MEMORY, openStore, type Store } from '../../../src/store';
import { type Harness, recordingLog } from '../helpers/harness';
import { directMessage, slashCommand } from '../helpers/payloads';
import { acceptSockets, type Socket } from '../helpers/socket-server';
import { createTestBot, TEST_GUIDE } from '../helpers/test-bot';
import { startWebApi, type WebApi } from '../helpers/web-api';

describe('Socket Mode', () => {
  let api: WebApi;
  let store: Store;
  let nextSocket: () => Promise<Socket>;
  let app: SlackApp;
  let logged: Harness['logged'];

  beforeEach(async () => {
    api = await startWebApi();
    nextSocket = acceptSockets(api.server);
    api.answer('apps.connections.open', { url: `${api.url.replace('http', 'ws')}socket` });
    logged = [];
    store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now });
    app = createSlackApp(
      { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: api.url },
      { bot: createTestBot(), guide: TEST_GUIDE, store, now: Date.now, log: recordingLog(logged) },
    );
  });
  afterEach(async () => {
    await api.close();
    await store.close();
  });

  const start = async () => {
    const [socket] = await Promise.all([nextSocket(), app.start()]);
    return socket;
  };

  test('an event is acknowledged and answered', async () => {
    const socket = await start();
    socket.send({ type: 'events_api', envelope_id: 'E1', payload: directMessage() });
    expect(await socket.received()).toMatchObject({ envelope_id: 'E1' });
    const { args } = await api.next('chat.postMessage');
    expect(args).toMatchObject({ channel: 'D1', text: expect.stringContaining('답: AI 원팀에') });
    await app.stop();
  });

  test('a command is acknowledged and answered', async () => {
    const socket = await start();
    socket.send({ type: 'slash_commands', envelope_id: 'E1', payload: slashCommand('질문', api.responseUrl) });
    expect(await socket.received()).toMatchObject({ envelope_id: 'E1' });
    expect((await api.next('respond')).args).toMatchObject({ response_type: 'ephemeral' });
    await app.stop();
  });

  test('each token goes only where it belongs', async () => {
    const socket = await start();
    socket.send({ type: 'events_api', envelope_id: 'E1', payload: directMessage() });
    await api.next('chat.postMessage');
    const tokens = api.calls.map(({ method, token }) => [method, token]);
    expect(new Map(tokens as [string, string][])).toEqual(
      new Map([
        ['auth.test', 'xoxb-1'],
        ['apps.connections.open', 'xapp-1'],
        ['users.info', 'xoxb-1'],
        ['chat.postMessage', 'xoxb-1'],
      ]),
    );
    expect(JSON.stringify(logged)).not.toMatch(/xoxb-1|xapp-1/);
    await app.stop();
  });

  test('stopping closes the connection', async () => {
    const socket = await start();
    await app.stop();
    await socket.closed;
  });

  test('a lost connection is opened again', async () => {
    const first = await start();
    first.cut();
    const second = await nextSocket();
    second.send({ type: 'events_api', envelope_id: 'E2', payload: directMessage() });
    expect(await second.received()).toMatchObject({ envelope_id: 'E2' });
    await api.next('chat.postMessage');
    await app.stop();
  });

  test.each([
    ['auth.test', 'invalid_auth', /^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\)/],
    ['apps.connections.open', 'invalid_auth', /^Slack does not accept SLACK_APP_TOKEN \(invalid_auth\)/],
    ['apps.connections.open', 'token_revoked', /^Slack does not accept SLACK_APP_TOKEN \(token_revoked\)/],
  ])('a token that %s refuses with %s is named', async (method, error, expected) => {
    api.answer(method, { ok: false, error });
    await expect(app.start()).rejects.toThrow(expected);
    await app.stop();
  });
});

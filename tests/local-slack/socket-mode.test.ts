import { once } from 'node:events';
import { SocketModeClient } from '@slack/socket-mode';
import { WebSocket } from 'ws';
import type { LocalSlack } from '../../src/local-slack';
import { connectSocket } from './helpers/bolt';
import { QUIET } from './helpers/quiet';
import { clientOf, start, stopAll } from './helpers/start';

const clients: SocketModeClient[] = [];
const sockets: WebSocket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await Promise.all(clients.splice(0).map((client) => client.disconnect()));
  await stopAll();
});

/** Slack's own client, which acknowledges everything. @returns what it gets. */
async function connect(slack: LocalSlack, reconnectAfter = 5000) {
  const client = new SocketModeClient({
    appToken: slack.appToken,
    logger: QUIET,
    clientPingTimeout: reconnectAfter,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 5, minTimeout: 10, factor: 1 } },
  });
  clients.push(client);
  // biome-ignore lint/suspicious/noExplicitAny: each payload has its own form
  const envelopes: any[] = [];
  client.on('slack_event', async (envelope) => {
    envelopes.push(envelope);
    await envelope.ack();
  });
  await client.start();
  return { client, envelopes };
}

async function address(slack: LocalSlack): Promise<string> {
  const { url = '' } = await clientOf(slack, slack.appToken).apps.connections.open({});
  return url;
}

/** @returns the frames that come. */
async function open(url: string): Promise<{ socket: WebSocket; next(): Promise<Record<string, unknown>> }> {
  const socket = new WebSocket(url);
  sockets.push(socket);
  const frames: string[] = [];
  const waiting: ((frame: string) => void)[] = [];
  socket.on('message', (data) => {
    const take = waiting.shift();
    if (take) take(String(data));
    else frames.push(String(data));
  });
  await once(socket, 'open');
  const next = async () => {
    const [frame] = frames.splice(0, 1);
    return JSON.parse(frame ?? (await new Promise<string>((resolve) => waiting.push(resolve))));
  };
  return { socket, next };
}

it('says hello, and delivers envelopes', async () => {
  const { slack } = await start();
  const { socket, next } = await open(await address(slack));
  expect(await next()).toMatchObject({
    type: 'hello',
    num_connections: 1,
    connection_info: { app_id: expect.stringMatching(/^A/) },
    debug_info: { host: expect.any(String) },
  });
  slack.as('alex').say('general', 'hi');
  const envelope = await next();
  expect(envelope).toMatchObject({
    envelope_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    type: 'events_api',
    accepts_response_payload: false,
    retry_attempt: 0,
    retry_reason: '',
    payload: { type: 'event_callback', event: { type: 'message', text: 'hi', channel_type: 'channel' } },
  });
  socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
  await slack.settled();
});

it('delivers what the bot itself says, with its bot_id', async () => {
  const { slack, client } = await start();
  const { envelopes } = await connect(slack);
  const { ts } = await client.chat.postMessage({ channel: 'general', text: `<@${slack.bot.user}> am I` });
  await slack.settled();
  expect(envelopes.map(({ body }) => body.event)).toMatchObject([
    {
      type: 'message',
      ts,
      user: slack.bot.user,
      bot_id: expect.stringMatching(/^B/),
      app_id: expect.stringMatching(/^A/),
    },
  ]);
});

it('lets a ticket in once, and no ticket not at all', async () => {
  const { slack } = await start();
  const url = await address(slack);
  await open(url);
  for (const refused of [url, url.replace(/ticket=[^&]*/, 'ticket=x'), url.replace(/\?.*/, '')]) {
    const socket = new WebSocket(refused);
    const [error] = await once(socket, 'error');
    expect(String(error)).toContain('403');
  }
});

it('lets no ticket in that is too old', async () => {
  const clock = { now: 0 };
  const { slack } = await start({ now: () => clock.now });
  const url = await address(slack);
  clock.now += 30_001;
  const [error] = await once(new WebSocket(url), 'error');
  expect(String(error)).toContain('403');
});

it('pings', async () => {
  const { slack } = await start({ timings: { ping: 5 } });
  const { socket } = await open(await address(slack));
  await once(socket, 'ping');
  await once(socket, 'ping');
});

it('gives each envelope to one of several connections, at random', async () => {
  const chance = { next: 0 };
  const { slack } = await start({ random: () => chance.next });
  const apps = [await connect(slack), await connect(slack)];
  expect(slack.connections()).toBe(2);
  const shares = () => apps.map(({ envelopes }) => envelopes.length);
  slack.as('alex').say('general', 'to the first');
  await slack.settled();
  expect(shares()).toEqual([1, 0]);
  chance.next = 0.99;
  slack.as('alex').say('general', 'to the second');
  await slack.settled();
  expect(shares()).toEqual([1, 1]);
});

it('tells the eleventh connection that there are too many', async () => {
  const { slack } = await start();
  for (let index = 0; index < 10; index += 1) await open(await address(slack));
  const { next } = await open(await address(slack));
  expect(await next()).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
  expect(slack.connections()).toBe(10);
});

it('ignores frames that are no acknowledgements', async () => {
  const { slack, logged } = await start();
  const { socket, next } = await open(await address(slack));
  await next();
  for (const frame of ['{', '[]', '"x"', '{}', '{"envelope_id":1}', '{"envelope_id":"unknown"}']) socket.send(frame);
  socket.send(Buffer.from([1, 2, 3]), { binary: true });
  slack.as('alex').say('general', 'still here');
  const { envelope_id } = await next();
  socket.send(JSON.stringify({ envelope_id }));
  await slack.settled();
  expect(logged.filter((line) => line.startsWith('Socket Mode:'))).toHaveLength(7);
});

it('closes a connection that sends what is no frame, or one that is too large', async () => {
  const { slack } = await start();
  const broken = await open(await address(slack));
  const large = await open(await address(slack));
  const closed = [broken, large].map(({ socket }) => once(socket, 'close'));
  // biome-ignore lint/suspicious/noExplicitAny: the line under a WebSocket is reached in no other way
  (broken.socket as any)._socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
  large.socket.send('x'.repeat(2_000_000));
  expect((await Promise.all(closed)).map(([code]) => code)).toEqual([1002, 1009]);
  expect(slack.connections()).toBe(0);
});

it.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
  'is connected to again after "%s"',
  async (reason) => {
    const { slack } = await start();
    const { client, envelopes } = await connect(slack, 200);
    const again = once(client as never, 'connected');
    slack.faults.disconnectSockets(reason);
    await again;
    slack.as('alex').say('general', 'hi');
    await slack.settled();
    expect(envelopes).toHaveLength(1);
  },
);

it('keeps events for an app whose connection was cut, and delivers again what it did not acknowledge', async () => {
  const { slack } = await start();
  const { next } = await open(await address(slack));
  await next();
  slack.as('alex').say('general', 'first');
  expect(await next()).toMatchObject({ retry_attempt: 0 });
  slack.faults.dropSockets();
  slack.as('alex').say('general', 'second');
  const { envelopes } = await connect(slack);
  await slack.settled();
  const attempts = envelopes.map(({ body, retry_num, retry_reason }) => [body.event.text, retry_num, retry_reason]);
  expect(attempts.sort()).toEqual([
    ['first', 1, 'timeout'],
    ['second', 0, ''],
  ]);
});

it('is connected to again by Bolt when its connection is cut', async () => {
  const { slack, close } = await connectSocket({}, 200);
  slack.faults.dropSockets();
  const { ts } = slack.as('alex').say('general', '@tiny are you there?');
  await slack.see.when(() => slack.see.thread('general', ts).length === 2);
  await close();
});

it('tells a person at once that no app is there', async () => {
  const { slack } = await start();
  const alex = slack.as('alex');
  expect(await alex.slash('general', '/tiny')).toEqual({ ok: false, error: 'dispatch_failed' });
  expect(slack.see.ephemerals('alex')[0]?.text).toBe('/tiny failed with the error "dispatch_failed"');
});

it('says goodbye with 1001 when it stops', async () => {
  const { slack } = await start();
  const { socket } = await open(await address(slack));
  const closed = once(socket, 'close');
  await slack.stop();
  expect((await closed)[0]).toBe(1001);
});

it('stops also where the other side does not answer', async () => {
  const { slack } = await start();
  const { socket } = await open(await address(slack));
  const closed = once(socket, 'close');
  socket.pause();
  await slack.stop();
  socket.resume();
  await closed;
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { isValidSlackRequest } from '@slack/bolt';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack';
import { connectHttp, listen } from './helpers/bolt';
import { FULL } from './helpers/manifest';
import { start, stopAll } from './helpers/start';

const SECRET = 'known-to-both';

interface Request {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (response: ServerResponse, index: number) => void;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await stopAll();
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** An app that is nothing but a request URL. */
async function withApp(
  answer: Answer,
  options = {},
): Promise<{ slack: LocalSlack; requests: Request[]; logged: string[] }> {
  const requests: Request[] = [];
  const server = await listen(
    createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      requests.push({ headers: request.headers, body });
      answer(response, requests.length - 1);
    }),
  );
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const timings = { retries: [0, 0, 0] };
  const { slack, logged } = await start({ mode: 'http', requestUrl, signingSecret: SECRET, timings, ...options });
  return { slack, requests, logged };
}

const status =
  (code: number, headers = {}, body = '') =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end(body);

function signed({ headers, body }: Request, signingSecret = SECRET): boolean {
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: {
      'x-slack-signature': String(headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
    },
  });
}

it('signs events, commands and what people press', async () => {
  const { slack, requests } = await withApp(status(200));
  const alex = slack.as('alex');
  alex.say('general', 'hi');
  await slack.settled();
  await alex.slash('general', '/tiny', 'a=1&b 한');
  await alex.shortcut('anywhere');
  expect(requests.map((request) => signed(request))).toEqual([true, true, true]);
  expect(requests.map((request) => signed(request, 'guessed'))).toEqual([false, false, false]);
  const [event, command, shortcut] = requests;
  expect(event?.headers['content-type']).toBe('application/json');
  expect(JSON.parse(event?.body ?? '')).toMatchObject({ type: 'event_callback', event: { text: 'hi' } });
  expect(parse(command?.body ?? '')).toMatchObject({
    command: '/tiny',
    text: 'a=1&amp;b 한',
    channel_name: 'general',
    user_name: 'alex',
    is_enterprise_install: 'false',
    response_url: expect.stringMatching(/\/commands\//),
  });
  expect(JSON.parse(String(parse(shortcut?.body ?? '').payload))).toMatchObject({
    type: 'shortcut',
    callback_id: 'anywhere',
  });
});

it('delivers again with the number and the reason of the retry', async () => {
  const { slack, requests } = await withApp((response, index) => status(index < 2 ? 500 : 200)(response));
  slack.as('alex').say('general', 'hi');
  await slack.settled();
  expect(requests.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']])).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
    ['2', 'http_error'],
  ]);
  expect(new Set(requests.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
});

it('delivers no more than four times, and not again to an app that asks for that', async () => {
  const failing = await withApp(status(404));
  failing.slack.as('alex').say('general', 'hi');
  await failing.slack.settled();
  expect(failing.requests).toHaveLength(4);
  const content = await withApp(status(500, { 'x-slack-no-retry': '1' }));
  content.slack.as('alex').say('general', 'hi');
  await content.slack.settled();
  expect(content.requests).toHaveLength(1);
});

it('takes silence for a timeout, and nobody there for a failed connection', async () => {
  const silent = await withApp((response, index) => index > 0 && response.end(), {
    timings: { ack: 30, retries: [0] },
  });
  silent.slack.as('alex').say('general', 'hi');
  await silent.slack.settled();
  expect(silent.requests[1]?.headers['x-slack-retry-reason']).toBe('http_timeout');
  const { slack: alone, logged } = await start({
    mode: 'http',
    requestUrl: 'http://127.0.0.1:1/',
    timings: { retries: [] },
  });
  alone.as('alex').say('general', 'hi');
  await alone.settled();
  expect(logged.at(-1)).toContain('connection_failed');
  expect(await alone.as('alex').slash('general', '/tiny')).toMatchObject({ error: 'dispatch_failed' });
});

it('shows an answer in the body, text or JSON', async () => {
  const { slack } = await withApp((response, index) =>
    index === 0
      ? status(200, {}, 'Plain')(response)
      : status(200, {}, JSON.stringify({ response_type: 'in_channel', text: 'For all' }))(response),
  );
  await slack.as('alex').slash('general', '/tiny');
  await slack.as('alex').slash('general', '/tiny');
  expect(slack.see.ephemerals('alex').map(({ text }) => text)).toEqual(['Plain']);
  expect(slack.see.messages('general').map(({ text }) => text)).toEqual(['For all']);
});

it('gives the environment for HTTP', async () => {
  const { slack } = await withApp(status(200));
  expect(slack.env).toEqual({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
  });
});

it('outlives an answer that Slack would refuse', async () => {
  const { slack, logged } = await withApp(status(200, {}, JSON.stringify({ blocks: [{ type: 'unheard_of' }] })));
  expect(await slack.as('alex').slash('general', '/tiny')).toMatchObject({ ok: true });
  expect(slack.see.ephemerals('alex')).toEqual([]);
  expect(logged.at(-1)).toBe('The answer to a command was refused: invalid_blocks');
});

it('goes on where the app takes its signature for a wrong one', async () => {
  const logged: string[] = [];
  const note = (message: string) => void logged.push(message);
  const log = { info: note, warn: note, error: note };
  const { slack, received, close } = await connectHttp({ signingSecret: 'known to nobody else', log });
  expect(await slack.as('alex').slash('general', '/tiny')).toEqual({ ok: false, error: 'dispatch_failed' });
  slack.as('alex').say('general', 'hello');
  await slack.settled();
  expect(received).toEqual([]);
  expect(logged.at(-1)).toMatch(/^Event Ev\w+ was never acknowledged \(http_error\)\.$/);
  await close();
});

it.each([undefined, 'nowhere', 'ftp://a.kr'])('needs a request URL, not %s', async (requestUrl) => {
  const options = { manifest: FULL, mode: 'http' as const, ...(requestUrl && { requestUrl }) };
  await expect(startLocalSlack(options)).rejects.toMatchObject({ code: 'OPTION_MISSING' });
});

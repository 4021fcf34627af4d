import { mention, slashCommand } from '../slack/helpers/payloads';
import { FORM_TYPE, type HttpBot, JSON_TYPE, signed, startHttpBot } from './helpers/http-bot';

const MINUTE = 60_000;

let running: HttpBot;
let asked = 0;
beforeAll(async () => {
  running = await startHttpBot();
});
afterAll(() => running.close());

/** A mention that nobody posted before. */
const question = () => {
  asked += 1;
  return JSON.stringify(mention({ ts: `${asked}.5` }));
};

const lines = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

test('what Slack signed is answered', async () => {
  const body = question();
  expect((await running.post(body, { ...JSON_TYPE, ...signed(body) })).status).toBe(200);
  expect((await running.api.next('chat.postMessage')).args).toMatchObject({ thread_ts: `${asked}.5` });
  await running.app.settled();
});

describe('a request is refused and brings nothing about', () => {
  const rows: readonly [string, (body: string) => Record<string, string>][] = [
    ['without headers', () => ({})],
    ['without a signature', (body) => ({ ...signed(body), 'x-slack-signature': '' })],
    ['without a timestamp', (body) => ({ 'x-slack-signature': signed(body)['x-slack-signature'] as string })],
    ['with a timestamp that is no number', (body) => ({ ...signed(body), 'x-slack-request-timestamp': 'now' })],
    ['with a signature that is none', (body) => ({ ...signed(body), 'x-slack-signature': 'v0=' })],
    ['with a signature of another version', (body) => ({ ...signed(body), ...inVersion(body, 'v1') })],
    ['with a signature cut short', (body) => ({ ...signed(body), ...cut(body) })],
    ['signed with another secret', (body) => signed(body, { secret: 'f'.repeat(32) })],
    ['signed with no secret', (body) => signed(body, { secret: '' })],
    ['signed more than five minutes ago', (body) => signed(body, { at: Date.now() - 5 * MINUTE - 2000 })],
    ['signed more than five minutes ahead', (body) => signed(body, { at: Date.now() + 5 * MINUTE + 2000 })],
    ['whose timestamp was brought up to date', (body) => fresher(body)],
    ['whose body was changed', (body) => signed(body.replace('U1', 'U2'))],
    ['whose body has a space more', (body) => signed(`${body} `)],
  ];
  test.each(rows)('%s', async (_name, headersFor) => {
    const before = { calls: running.api.calls.length, asked: running.bot.asked.length };
    const body = question();
    const response = await running.post(body, { ...JSON_TYPE, ...headersFor(body) });
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    await running.app.settled();
    expect({ calls: running.api.calls.length, asked: running.bot.asked.length }).toEqual(before);
  });

  test('with two signatures, one of them right', async () => {
    const body = question();
    const wrong = `x-slack-signature: v0=${'0'.repeat(64)}`;
    const right = lines(signed(body));
    for (const headers of [
      [wrong, ...right],
      [...right, wrong],
    ]) {
      const answer = await running.raw((line) => {
        line.write(
          [
            'POST /slack/events HTTP/1.1',
            'host: a',
            'connection: close',
            'content-type: application/json',
            `content-length: ${Buffer.byteLength(body)}`,
            ...headers,
            '',
            body,
          ].join('\r\n'),
        );
      });
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    }
  });
});

const inVersion = (body: string, version: string) => ({
  'x-slack-signature': (signed(body)['x-slack-signature'] as string).replace('v0', version),
});
const cut = (body: string) => ({ 'x-slack-signature': (signed(body)['x-slack-signature'] as string).slice(0, -1) });
const fresher = (body: string) => ({
  ...signed(body, { at: Date.now() - 10 * MINUTE }),
  'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
});

describe("a signature does not help what is not Slack's", () => {
  test.each([
    ['a form that says it is JSON', 'payload=%7B%7D', JSON_TYPE],
    ['a form that says more of itself', 'payload=%7B%7D', { 'content-type': 'application/x-www-form-urlencoded; x=y' }],
    ['XML', '<a/>', { 'content-type': 'text/xml' }],
    ['nothing', '', JSON_TYPE],
    ['null', 'null', JSON_TYPE],
    ['a number', '7', JSON_TYPE],
    ['a list', '[{"type":"event_callback"}]', JSON_TYPE],
    ['a form that holds null', 'payload=null', FORM_TYPE],
    ['a form whose payload is no JSON', 'payload=%7B', FORM_TYPE],
    ['JSON in ten thousand brackets', '['.repeat(10_000), JSON_TYPE],
  ] as const)('%s: 400', async (_name, body, type) => {
    expect((await running.post(body || ' ', { ...type, ...signed(body || ' ') })).status).toBe(400);
  });
});

describe("Slack's own questions", () => {
  test('whether the address is ours is answered, where it is signed', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: '<script>' });
    const response = await running.post(body, { ...JSON_TYPE, ...signed(body) });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ challenge: '<script>' });
    expect((await running.post(body, JSON_TYPE)).status).toBe(401);
  });

  test('whether the certificate holds is answered unsigned, and smuggles nothing in', async () => {
    const fields = slashCommand('누가 합류했나?', running.api.responseUrl, { ssl_check: '1' });
    const body = new URLSearchParams(fields as Record<string, string>).toString();
    const before = running.bot.asked.length;
    expect((await running.post(body, FORM_TYPE)).status).toBe(200);
    await running.app.settled();
    expect(running.bot.asked).toHaveLength(before);
  });
});

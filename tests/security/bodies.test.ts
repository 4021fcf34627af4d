import { mention } from '../slack/helpers/payloads';
import { type HttpBot, JSON_TYPE, signed, startHttpBot } from './helpers/http-bot';

/** Bytes: the limit, and what is far above it. */
const LIMIT = 1024 * 1024;
const HUGE = 200 * LIMIT;

let running: HttpBot;
beforeAll(async () => {
  running = await startHttpBot();
});
afterAll(() => running.close());

const head = (...lines: string[]) => ['POST /slack/events HTTP/1.1', 'host: a', ...lines, '', ''].join('\r\n');

const mentionOf = (bytes: number) => {
  const empty = JSON.stringify(mention({ ts: '8.5', text: '' })).length;
  return JSON.stringify(mention({ ts: '8.5', text: 'a'.repeat(bytes - empty) }));
};

describe('a body that is too long', () => {
  test.each([
    ['not signed', {}],
    ['signed', signed('a')],
  ])('is refused by what it says of itself, %s', async (_name, headers) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const answer = await running.raw((line) => line.write(head(`content-length: ${HUGE}`, ...lines)));
    // Nothing of the body was sent, and the line is closed.
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i);
  });

  test('that does not say how long it is, is refused once it is', async () => {
    let sent = 0;
    const answer = await running.raw((line) => {
      const chunk = 'a'.repeat(64 * 1024);
      line.write(head('transfer-encoding: chunked'));
      const more = () => {
        const open = (line as unknown as { writable: boolean }).writable;
        if (sent >= HUGE || !open) return;
        sent += chunk.length;
        line.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
        setImmediate(more);
      };
      more();
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(HUGE);
  });

  test('by one byte is too long, and one at the limit is read', async () => {
    const [fits, over] = [mentionOf(LIMIT), mentionOf(LIMIT + 1)];
    expect((await running.post(over, { ...JSON_TYPE, ...signed(over) })).status).toBe(413);
    expect((await running.post(fits, { ...JSON_TYPE, ...signed(fits) })).status).toBe(200);
    await running.app.settled();
  });
});

describe('a request that comes slowly', () => {
  let impatient: HttpBot;
  beforeAll(async () => {
    impatient = await startHttpBot({ patience: 200 });
  });
  afterAll(() => impatient.close());

  test.each([
    ['in its headers', 'POST /slack/events HTTP/1.1\r\nhost: a\r\nx-slow: '],
    ['in its body', head('content-length: 1000', 'content-type: application/json')],
  ])('%s is given up', async (_name, begin) => {
    let drip: NodeJS.Timeout | undefined;
    const answer = await impatient.raw((line) => {
      line.write(begin);
      drip = setInterval(() => line.write('a'), 20);
    });
    clearInterval(drip);
    expect(answer === '' || answer.startsWith('HTTP/1.1 408 ')).toBe(true);
  });
});

describe('a request that is odd', () => {
  test.each([
    ['another path', 'GET / HTTP/1.1', 404],
    ['another path with a body', `POST /slack/event HTTP/1.1\r\ncontent-length: ${HUGE}`, 404],
    ['another method', 'GET /slack/events HTTP/1.1', 404],
    ['a method of the proxy', 'DELETE /slack/events HTTP/1.1', 404],
    ['a path that climbs', 'POST /slack/../../etc/passwd HTTP/1.1', 404],
    ['an address that is none', 'POST //[ HTTP/1.1', 400],
    ['no HTTP', 'HELLO', 400],
    ['headers without end', `GET / HTTP/1.1\r\n${'x-a: b\r\n'.repeat(5000)}`, 431],
    ['one long header', `GET / HTTP/1.1\r\nx-a: ${'b'.repeat(100_000)}`, 431],
    ['two lengths', 'POST /slack/events HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2', 400],
    ['a length and chunks', 'POST /slack/events HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked', 400],
  ])('%s', async (_name, lines, status) => {
    const answer = await running.raw((line) => line.write(`${lines}\r\nhost: a\r\nconnection: close\r\n\r\n`));
    expect(Number(answer.split(' ')[1])).toBe(status);
    expect(answer).not.toMatch(/Error|\bat \//);
  });

  test('tells the log nothing of its address', async () => {
    await fetch(`http://127.0.0.1:${running.port}/slack/oauth_redirect?code=5ecretc0de`);
    expect(JSON.stringify(running.logged)).not.toContain('5ecretc0de');
  });
});

test('after all that, questions are answered', async () => {
  const body = JSON.stringify(mention({ ts: '9.5' }));
  expect((await running.post(body, { ...JSON_TYPE, ...signed(body) })).status).toBe(200);
  await running.app.settled();
  expect(running.api.sent()).toContainEqual(expect.objectContaining({ thread_ts: '9.5' }));
});

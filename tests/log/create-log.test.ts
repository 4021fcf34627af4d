import { webApi } from '@slack/bolt';
import { createLog, type LogLevel, type LogOptions } from '../../src/log';

const TIME = '2026-01-02T03:04:05.000Z';

function record(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const log = createLog({
    write: (text) => lines.push(text),
    now: () => Date.parse(TIME),
    level: 'debug',
    format: 'text',
    ...options,
  });
  return { log, lines, json: () => lines.map((line) => JSON.parse(line)) };
}

const QUESTION = 'T1:C1:100.1';

describe('for people', () => {
  test('one event a line, with its time, level and fields', () => {
    const { log, lines } = record();
    log.info('Connected.');
    log.warn('Slow.', { question: QUESTION, ms: 12, left: undefined });
    log.error('Failed.', undefined, { why: 'two words', path: 'a="b"' });
    log.debug('Called.');
    expect(lines).toEqual([
      `${TIME} info Connected.\n`,
      `${TIME} warn Slow. question=T1:C1:100.1 ms=12\n`,
      `${TIME} error Failed. why="two words" path="a=\\"b\\""\n`,
      `${TIME} debug Called.\n`,
    ]);
  });

  test('an error comes with its stack and its causes', () => {
    const { log, lines } = record();
    log.error('Failed.', new Error('outer', { cause: new TypeError('inner', { cause: 'plain' }) }));
    expect(lines.join('')).toMatch(
      / error Failed\.\nError: outer\n\s+at .*Caused by: TypeError: inner\n.*Caused by: plain\n$/s,
    );
  });

  test('what came from outside makes no line of its own, and rings no bell', () => {
    const { log, lines } = record();
    log.warn(`one\n${TIME} info two\u001b[31m\u0007\u009b`);
    expect(lines).toEqual([`${TIME} warn one\\n${TIME} info two\\u001b[31m\\u0007\\u009b\n`]);
  });
});

describe('for machines', () => {
  test('a line is one object', () => {
    const { log, json } = record({ format: 'json' });
    log.info('Connected.', { question: QUESTION, ms: 12 });
    log.error('one\ntwo', new Error('outer', { cause: new TypeError('inner') }));
    expect(json()).toMatchObject([
      { time: TIME, level: 'info', msg: 'Connected.', question: QUESTION, ms: 12, pid: process.pid },
      { level: 'error', msg: 'one\ntwo', error: { type: 'Error', message: 'outer', cause: { type: 'TypeError' } } },
    ]);
  });

  test('an error that is its own cause ends', () => {
    const { log, lines } = record({ format: 'json' });
    const error: Error & { cause?: unknown } = new Error('round');
    error.cause = error;
    log.error('Failed.', error);
    expect(lines).toHaveLength(1);
  });
});

test.each<[LogLevel, string[]]>([
  ['debug', ['d', 'i', 'w', 'e']],
  ['info', ['i', 'w', 'e']],
  ['warn', ['w', 'e']],
  ['error', ['e']],
  ['silent', []],
])('at the level %s it says %j', (level, expected) => {
  const { log, json } = record({ format: 'json', level });
  log.debug('d');
  log.info('i');
  log.warn('w');
  log.error('e');
  expect(json().map(({ msg }) => msg)).toEqual(expected);
});

describe('what people asked', () => {
  const ask = (options: Partial<LogOptions>) => {
    const { log, lines } = record(options);
    log.info('Question received.', { question: QUESTION, text: 'AI 원팀에 누가 합류했나?' });
    return lines.join('');
  };
  test.each(['json', 'text'] as const)('is left out of %s', (format) => {
    expect(ask({ format })).toContain(QUESTION);
    expect(ask({ format })).not.toMatch(/원팀|text/);
  });
  test('is said where it was asked for', () => {
    expect(ask({ showQuestions: true })).toContain('text="AI 원팀에 누가 합류했나?"');
  });
});

describe('secrets', () => {
  // Put together here: a scanner of sources would take them for tokens somebody lost.
  const bot = ['xoxb', '12345', 'AbCdEf'].join('-');
  const secrets = ['signing-secret-1', 'pass"word\\1', 'pass"word\\1-and-more', 'pw4', 'p&w-percent'];
  test.each([
    ['a bot token', `token ${bot}.`, 'token [redacted].'],
    ['a rotating token', 'xoxe.xoxb-1-abc', '[redacted]'],
    ['an app token', '(xapp-1-A1-2-abc)', '([redacted])'],
    ['a header', 'authorization: Bearer abcdefghijkl', 'authorization: Bearer [redacted]'],
    ['a response URL', 'POST https://hooks.slack.com/commands/T1/2/abc failed', 'POST [redacted] failed'],
    ['one of a local Slack', 'http://127.0.0.1:3000/actions/T1/2/abc', 'http://127.0.0.1:3000/actions/[redacted]'],
    [
      'a ticket',
      'wss://wss.slack.com/link/?ticket=abc&app_id=1',
      'wss://wss.slack.com/link/?ticket=[redacted]&app_id=1',
    ],
    [
      'a code of an installation',
      '/slack/oauth_redirect?code=1.2&state=abc',
      '/slack/oauth_redirect?code=[redacted]&state=[redacted]',
    ],
    ['a database', 'postgres://bot:pw@db/gisabot', 'postgres://bot:[redacted]@db/gisabot'],
    ['a signature', `v0=${'0a'.repeat(32)}`, 'v0=[redacted]'],
    ['a secret of the settings', 'with signing-secret-1', 'with [redacted]'],
    ['one that JSON writes otherwise', 'with pass"word\\1-and-more', 'with [redacted]'],
    ['a database whose password holds an @', 'postgres://bot:p@w@db/gisabot', 'postgres://bot:[redacted]@db/gisabot'],
    ['a password among parameters', 'postgres://db/g?password=p%40w&a=b', 'postgres://db/g?password=[redacted]&a=b'],
    ['a short one that stands alone', 'with "pw4" or pw4.', 'with "[redacted]" or [redacted].'],
    ['a short one in a word', 'with pw42', undefined],
    ['one that is written as in an address', 'with p%26w-percent', 'with [redacted]'],
    ['a word about tokens', 'It must begin with xoxb- and hold no spaces; see "Basic Information".', undefined],
    ['an address', 'Slack cannot be reached at http://127.0.0.1:3000/api/ (ECONNREFUSED).', undefined],
  ])('%s', (_name, message, expected = message) => {
    const { log, json } = record({ format: 'json', secrets });
    log.info(message);
    log.warn('As a field.', { why: message });
    log.error('As an error.', new Error(message, { cause: new Error(message) }));
    expect(json()).toMatchObject([
      { msg: expected },
      { why: expected },
      { error: { message: expected, cause: { message: expected } } },
    ]);
    if (expected !== message) expect(JSON.stringify(json())).not.toContain(JSON.stringify(message).slice(1, -1));
  });

  test.each(['info', '"level"', '2026', '{', 'level'])(
    'that look like a part of the line (%s) leave it one',
    (secret) => {
      const { log, json } = record({ format: 'json', secrets: [secret] });
      log.info(`with ${secret} in it`, { question: QUESTION });
      expect(json()).toMatchObject([{ level: 'info', time: TIME, msg: 'with [redacted] in it', question: QUESTION }]);
    },
  );

  test("nothing of an answer of Slack's is written, whatever the error holds", () => {
    const { log, lines } = record({ format: 'json' });
    log.error('a', new webApi.WebAPIHTTPError(500, 'x', { authorization: 'top secret' }, { text: 'top secret' }));
    log.error(
      'b',
      new webApi.WebAPIPlatformError({ ok: false, error: 'no_text', response_metadata: { messages: ['top secret'] } }),
    );
    expect(lines.join('')).not.toContain('top secret');
    expect(lines[1]).toContain('no_text');
  });

  test.each(['headers', 'body', 'token', 'authorization', 'response_url'])('a field %s is left out', (name) => {
    const { log, lines } = record();
    log.info('Said.', { [name]: 'something' });
    expect(lines).toEqual([`${TIME} info Said.\n`]);
  });
});

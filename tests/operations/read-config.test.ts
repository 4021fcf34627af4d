import { ConfigError } from '../../src/config';
import { createLog } from '../../src/log';
import { readOperationsConfig, secretsOf } from '../../src/operations';

describe('readOperationsConfig', () => {
  test.each([
    ['nothing', {}, { shutdownSeconds: 8, log: { showQuestions: false } }],
    ['a port', { OPS_PORT: ' 9090 ' }, { ops: { host: '127.0.0.1', port: 9090 } }],
    ['a port for all', { OPS_PORT: '9090', OPS_HOST: '0.0.0.0' }, { ops: { host: '0.0.0.0', port: 9090 } }],
    ['a host without a port', { OPS_HOST: '0.0.0.0' }, { shutdownSeconds: 8 }],
    [
      'a log',
      { LOG_LEVEL: 'warn', LOG_FORMAT: 'json', LOG_QUESTIONS: 'true' },
      { log: { level: 'warn', format: 'json', showQuestions: true } },
    ],
    ['time', { SHUTDOWN_SECONDS: '25' }, { shutdownSeconds: 25 }],
  ])('takes %s', (_name, env, expected) => {
    expect(readOperationsConfig(env)).toMatchObject(expected);
    if (!('OPS_PORT' in env)) expect(readOperationsConfig(env)).not.toHaveProperty('ops');
  });

  test.each([
    { SHUTDOWN_SECONDS: '0' },
    { SHUTDOWN_SECONDS: '2.5' },
    { SHUTDOWN_SECONDS: '3601' },
    { OPS_PORT: '0' },
    { OPS_PORT: '65536' },
    { OPS_PORT: 'x' },
    { OPS_HOST: 'http://x' },
    { LOG_LEVEL: 'loud' },
    { LOG_FORMAT: 'xml' },
    { LOG_QUESTIONS: 'yes' },
  ])('refuses %j by its name and value', (env) => {
    const [[name, value]] = Object.entries(env) as [[string, string]];
    expect(() => readOperationsConfig(env)).toThrow(`${name} is "${value}"`);
  });

  test('names every problem at once, also that two ports are one', () => {
    const env = { PORT: '3000', OPS_PORT: '3000', LOG_LEVEL: 'x', SHUTDOWN_SECONDS: 'x' };
    const read = () => readOperationsConfig(env);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/SHUTDOWN_SECONDS.*OPS_PORT and PORT are both 3000.*LOG_LEVEL/s);
  });
});

describe('a port that the bot has already', () => {
  const APP = { SLACK_APP_TOKEN: 'xapp-1' };
  const HTTP = { SLACK_SIGNING_SECRET: 's' };
  const INSTALLED = { SLACK_CLIENT_ID: '1.2' };
  test.each([
    ['PORT', { PORT: '4000', OPS_PORT: '4000' }, /OPS_PORT and PORT are both 4000/],
    ['PORT, written otherwise', { PORT: '4000', OPS_PORT: '04000' }, /OPS_PORT and PORT are both 4000/],
    ['over HTTP', { ...HTTP, OPS_PORT: '3000' }, /OPS_PORT is 3000, which the bot opens itself .* or set PORT/],
    ['where workspaces install it', { ...APP, ...INSTALLED, OPS_PORT: '3000' }, /OPS_PORT is 3000/],
  ])('is refused: %s', (_name, env, expected) => {
    expect(() => readOperationsConfig(env)).toThrow(expected);
  });
  test.each([
    ['in Socket Mode it opens none', { ...APP, ...HTTP, OPS_PORT: '3000' }],
    ['the local Slack takes another', { OPS_PORT: '3000' }],
    ['PORT is another', { ...HTTP, PORT: '4000', OPS_PORT: '3000' }],
    ['it is another', { ...HTTP, OPS_PORT: '3001' }],
  ])('is free: %s', (_name, env) => {
    expect(readOperationsConfig(env).ops?.port).toBe(Number(env.OPS_PORT));
  });
});

test('secretsOf knows secrets by their names, and passwords in addresses', () => {
  const env = {
    SLACK_BOT_TOKEN: ' token-1 ',
    SLACK_SIGNING_SECRET: 'secret-1',
    PERSON_KEY: 'the key for all',
    TOKEN_KEY_OLD: 'old-1, old-2',
    PGPASSWORD: 'password-1',
    DATABASE_URL: 'postgres://bot:p%40ss@db/gisabot',
    SLACK_API_URL: 'http://127.0.0.1/api/',
    FEATURE_KEY: 'for',
    OTHER_TOKEN: 'made up for a test',
    HOME: '/home/bot',
    EMPTY: undefined,
  };
  expect(secretsOf(env)).toEqual([
    'token-1',
    'secret-1',
    'the key for all',
    'old-1, old-2',
    'old-1',
    'old-2',
    'password-1',
    'p%40ss',
    'p@ss',
    'made up for a test',
  ]);
});

describe('a password of the database', () => {
  const PASSWORDS = ['p@ss', 'pw', 'p"w\\1', 'a b+c', 'p/w#x?y', '100%', '비밀번호', '12345678', 'question', 'x@y@z:w'];
  const encode = encodeURIComponent;
  const PLACES: readonly [string, (password: string) => string][] = [
    ['before the host', (password) => `postgres://bot:${encode(password)}@db:5432/gisabot?sslmode=disable`],
    ['there, as it is', (password) => `postgres://bot:${password}@db:5432/gisabot`],
    ['among the parameters', (password) => `postgres://db/gisabot?user=bot&password=${encode(password)}&a=b`],
    ['there, as a form writes it', (password) => `postgres://db/g?${new URLSearchParams({ password })}`],
  ];

  test.each(
    PASSWORDS.flatMap((password) => PLACES.map(([place, addressOf]) => [password, place, addressOf(password)])),
  )('%s, %s, is in no line in any form', (password, _place, address) => {
    const env = { DATABASE_URL: address };
    for (const format of ['json', 'text'] as const) {
      const lines: string[] = [];
      const log = createLog({
        write: (line) => lines.push(line),
        now: () => 0,
        level: 'debug',
        format,
        secrets: secretsOf(env),
      });
      log.info(`With ${password}.`, { why: address, form: encode(password), number: 12345678 });
      const cause = new Error(`${JSON.stringify(env)} ${JSON.stringify({ password })} ${password}`);
      log.error('Failed.', new Error(`as ${address}`, { cause }));
      expect(lines).toHaveLength(2);
      // Names of fields, and numbers, are the program's own.
      const said = lines
        .map((line) => (format === 'json' ? valuesIn(JSON.parse(line)).join('\n') : line))
        .join('\n')
        .replaceAll('number=12345678', '');
      for (const form of [password, encode(password), JSON.stringify(password).slice(1, -1)])
        expect(said).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${literally(form)}(?![\\p{L}\\p{N}])`, 'u'));
      expect(said).toContain('postgres:');
    }
  });
});

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Every text in a line. */
function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

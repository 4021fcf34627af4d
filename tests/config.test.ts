import path from 'node:path';
import { ConfigError, readConfig, readStoreConfig } from '../src/config';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1-bot' };
const APP = { SLACK_APP_TOKEN: 'xapp-1-app' };
const SECRET = { SLACK_SIGNING_SECRET: '0123456789abcdef' };

describe('readConfig', () => {
  test.each([
    ['nothing', {}, { mode: 'local' }],
    ['empty values', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', SLACK_API_URL: undefined }, { mode: 'local' }],
    ['values for others', { SLACK_WEBHOOK_URL: 'https://x', HOME: '/' }, { mode: 'local' }],
    ['a port for the page', { PORT: '8080' }, { mode: 'local', port: 8080 }],
    ['maintainers', { MAINTAINERS: 'U1, W2 U3' }, { mode: 'local', maintainers: ['U1', 'W2', 'U3'] }],
    ['Socket Mode', { ...BOT, ...APP }, { mode: 'socket', botToken: 'xoxb-1-bot', appToken: 'xapp-1-app' }],
    [
      'spaces around values',
      { SLACK_BOT_TOKEN: ' xoxb-1-bot\n', ...APP },
      { mode: 'socket', botToken: 'xoxb-1-bot', appToken: 'xapp-1-app' },
    ],
    [
      'HTTP',
      { ...BOT, ...SECRET },
      { mode: 'http', botToken: 'xoxb-1-bot', signingSecret: '0123456789abcdef', port: 3000 },
    ],
    [
      'HTTP on a port of its own',
      { ...BOT, ...SECRET, PORT: '8080' },
      { mode: 'http', botToken: 'xoxb-1-bot', signingSecret: '0123456789abcdef', port: 8080 },
    ],
    [
      'both ways in: Socket Mode wins',
      { ...BOT, ...APP, ...SECRET },
      { mode: 'socket', botToken: 'xoxb-1-bot', appToken: 'xapp-1-app' },
    ],
    [
      'another Web API',
      { ...BOT, ...APP, SLACK_API_URL: 'http://127.0.0.1:9/api/' },
      { mode: 'socket', botToken: 'xoxb-1-bot', appToken: 'xapp-1-app', apiUrl: 'http://127.0.0.1:9/api/' },
    ],
  ])('%s', (_name, env, expected) => {
    expect(readConfig(env)).toEqual(expected);
  });

  const SEVERAL = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client-secret',
    SLACK_STATE_SECRET: 'a state secret of more than 32 characters',
    TOKEN_KEY: Buffer.alloc(32, 1).toString('base64'),
  };
  const installer = {
    clientId: '1.2',
    clientSecret: 'client-secret',
    stateSecret: SEVERAL.SLACK_STATE_SECRET,
    port: 3000,
  };

  test.each([
    ['HTTP', SECRET, { mode: 'http', installer, signingSecret: SECRET.SLACK_SIGNING_SECRET, port: 3000 }],
    ['Socket Mode', APP, { mode: 'socket', installer, appToken: 'xapp-1-app' }],
    [
      'a port of its own',
      { ...APP, PORT: '8080' },
      { mode: 'socket', installer: { ...installer, port: 8080 }, appToken: 'xapp-1-app' },
    ],
  ])('several workspaces: %s', (_name, env, expected) => {
    expect(readConfig({ ...SEVERAL, ...env })).toEqual(expected);
  });

  test.each([
    [
      'the id alone',
      { SLACK_CLIENT_ID: '1.2' },
      [
        'SLACK_CLIENT_SECRET is missing',
        'SLACK_STATE_SECRET is missing',
        'TOKEN_KEY is missing',
        'SLACK_APP_TOKEN (for',
      ],
    ],
    ['no id', { ...SEVERAL, ...SECRET, SLACK_CLIENT_ID: '' }, ['SLACK_CLIENT_ID is missing: find it']],
    ['no secret', { ...SEVERAL, ...SECRET, SLACK_CLIENT_SECRET: '' }, ['SLACK_CLIENT_SECRET is missing: find it']],
    ['no way in', SEVERAL, ['SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET']],
    [
      'a state secret to guess',
      { ...SEVERAL, ...SECRET, SLACK_STATE_SECRET: 'guess-me' },
      ['SLACK_STATE_SECRET is too short'],
    ],
    ['no key', { ...SEVERAL, ...SECRET, TOKEN_KEY: '' }, ['TOKEN_KEY is missing: it must be 32 random bytes']],
    ['a short key', { ...SEVERAL, ...SECRET, TOKEN_KEY: 'c2VjcmV0' }, ['TOKEN_KEY is no key: it must be 32']],
    ['a former key that is none', { ...SEVERAL, ...SECRET, TOKEN_KEY_OLD: 'c2VjcmV0' }, ['TOKEN_KEY_OLD is no key']],
    ["one workspace's token, too", { ...SEVERAL, ...SECRET, ...BOT }, ['SLACK_BOT_TOKEN is for one workspace']],
    ["one workspace's members", { ...SEVERAL, ...SECRET, MAINTAINERS: 'U1' }, ['MAINTAINERS names members of one']],
  ])('several workspaces with %s: every problem is named, and no secret', (_name, env, expected) => {
    const { problems, message } = problemsOf(env);
    expect(problems).toEqual(expected.map((beginning: string) => expect.stringContaining(beginning)));
    for (const secret of ['client-secret', 'a state secret', 'guess-me', 'c2VjcmV0']) {
      expect(message).not.toContain(secret);
    }
  });

  test.each([
    ['only a bot token', BOT, ['SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing']],
    ['only an app token', APP, ['SLACK_BOT_TOKEN is missing']],
    ['only a signing secret', SECRET, ['SLACK_BOT_TOKEN is missing']],
    [
      'only another Web API',
      { SLACK_API_URL: 'http://127.0.0.1' },
      ['SLACK_BOT_TOKEN is missing', 'SLACK_APP_TOKEN (for'],
    ],
    ['a name for a member id', { MAINTAINERS: 'U1,지우' }, ['MAINTAINERS names "지우"']],
    ['a user token', { SLACK_BOT_TOKEN: 'xoxp-1', ...APP }, ['SLACK_BOT_TOKEN is not such a token']],
    ['a prefix alone', { SLACK_BOT_TOKEN: 'xoxb-', ...APP }, ['SLACK_BOT_TOKEN is not such a token']],
    ['a quoted token', { SLACK_BOT_TOKEN: '"xoxb-1"', ...APP }, ['SLACK_BOT_TOKEN is not such a token']],
    ['a token with a space', { SLACK_BOT_TOKEN: 'xoxb-1 2', ...APP }, ['SLACK_BOT_TOKEN is not such a token']],
    ['a token with Hangul', { SLACK_BOT_TOKEN: 'xoxb-가', ...APP }, ['SLACK_BOT_TOKEN is not such a token']],
    [
      'tokens swapped',
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      ['SLACK_BOT_TOKEN is not such a token', 'SLACK_APP_TOKEN is not such a token'],
    ],
    ['a bad app token beside a secret', { ...BOT, ...SECRET, SLACK_APP_TOKEN: 'x' }, ['SLACK_APP_TOKEN is not']],
    ['a Web API that is no address', { ...BOT, ...APP, SLACK_API_URL: 'slack' }, ['SLACK_API_URL is "slack"']],
    ['a Web API in a file', { ...BOT, ...APP, SLACK_API_URL: 'file:///x' }, ['SLACK_API_URL is "file:///x"']],
    ['a bad port alone', { PORT: '99999' }, ['PORT is "99999"']],
    ...['0', '65536', '-1', '80.5', '0x50', '1e3', 'http', '123456'].map(
      (PORT) => [`port ${PORT}`, { ...BOT, ...SECRET, PORT }, [`PORT is "${PORT}"`]] as const,
    ),
    [
      'everything at once',
      { SLACK_BOT_TOKEN: 'nope', SLACK_API_URL: 'nope', PORT: 'nope' },
      ['SLACK_BOT_TOKEN is not', 'SLACK_APP_TOKEN (for', 'SLACK_API_URL is "nope"', 'PORT is "nope"'],
    ],
  ])('%s: every problem is named', (_name, env, expected) => {
    const { problems, code } = problemsOf(env);
    expect(code).toBe('CONFIG_INVALID');
    expect(problems).toEqual(expected.map((beginning: string) => expect.stringContaining(beginning)));
  });

  test('each problem says where the value is found', () => {
    expect(problemsOf(APP).message).toMatch(/https:\/\/api\.slack\.com\/apps under "OAuth & Permissions"/);
    expect(problemsOf(BOT).message).toMatch(/"App-Level Tokens".*"Signing Secret"/);
  });

  test('no message holds a secret', () => {
    const env = { SLACK_BOT_TOKEN: 'xoxp-top', SLACK_APP_TOKEN: 'xapp top', SLACK_SIGNING_SECRET: 'top' };
    expect(problemsOf(env).message).not.toContain('top');
  });
});

describe('readStoreConfig', () => {
  test('keeps questions for 90 days in data/, under a key of its own', () => {
    expect(readStoreConfig({})).toEqual({
      file: path.join(__dirname, '..', 'data', 'gisabot.db'),
      given: false,
      retentionDays: 90,
    });
  });

  test('takes what is set', () => {
    const env = { DATABASE_FILE: ' /srv/g.db ', PERSON_KEY: '0123456789abcdef', QUESTION_RETENTION_DAYS: '7' };
    expect(readStoreConfig(env)).toEqual({
      file: '/srv/g.db',
      given: true,
      personKey: '0123456789abcdef',
      retentionDays: 7,
    });
  });

  const KEY = { PERSON_KEY: '0123456789abcdef' };
  test.each([
    'postgres://user:secret@db.example:5432/gisabot',
    'postgresql://user@db.example/gisabot?sslmode=verify-full',
    'postgres:///gisabot?host=/var/run/postgresql',
  ])('takes %s', (DATABASE_URL) => {
    expect(readStoreConfig({ DATABASE_URL: ` ${DATABASE_URL}\n`, ...KEY })).toEqual({
      url: DATABASE_URL,
      given: true,
      personKey: KEY.PERSON_KEY,
      retentionDays: 90,
    });
  });

  test.each([
    ['no address', { DATABASE_URL: 'secret', ...KEY }, /DATABASE_URL is no PostgreSQL address/],
    ['another database', { DATABASE_URL: 'mysql://u:secret@h/d', ...KEY }, /DATABASE_URL is no PostgreSQL address/],
    ['a bare / in the password', { DATABASE_URL: 'postgres://u:/secret@h/d', ...KEY }, /no PostgreSQL address/],
    [
      'an unknown sslmode',
      { DATABASE_URL: 'postgres://u:secret@h/d?sslmode=prefer', ...KEY },
      /sslmode .* verify-full/,
    ],
    ['no key', { DATABASE_URL: 'postgres://u:secret@h/d' }, /PERSON_KEY is missing: with DATABASE_URL/],
    ['a short key', { DATABASE_URL: 'postgres://u:secret@h/d', PERSON_KEY: 'secret' }, /PERSON_KEY is too short/],
    [
      'a file as well',
      { DATABASE_URL: 'postgres://u:secret@h/d', DATABASE_FILE: 'x.db', ...KEY },
      /DATABASE_FILE and DATABASE_URL are both set/,
    ],
  ])('refuses %s, and shows no secret', (_name, env, message) => {
    expect(() => readStoreConfig(env)).toThrow(message);
    expect(() => readStoreConfig(env)).not.toThrow(/secret@|mysql|u:/);
  });

  const [key, old] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  test.each([
    ['base64', { TOKEN_KEY: key.toString('base64') }, [key]],
    ['base64 without its end', { TOKEN_KEY: ` ${key.toString('base64url')} ` }, [key]],
    ['hex', { TOKEN_KEY: key.toString('hex').toUpperCase() }, [key]],
    [
      'with those it replaced',
      { TOKEN_KEY: key.toString('hex'), TOKEN_KEY_OLD: `${old.toString('hex')},${old.toString('base64')}` },
      [key, old, old],
    ],
  ])('takes a key for tokens: %s', (_name, env, tokenKeys) => {
    expect(readStoreConfig(env)).toMatchObject({ tokenKeys });
  });

  test.each([
    ['31 bytes', { TOKEN_KEY: Buffer.alloc(31, 1).toString('base64') }, /TOKEN_KEY is no key/],
    ['33 bytes', { TOKEN_KEY: Buffer.alloc(33, 1).toString('hex') }, /TOKEN_KEY is no key/],
    ['a password', { TOKEN_KEY: 'correct horse battery staple, and more' }, /TOKEN_KEY is no key/],
    ['a former key alone', { TOKEN_KEY_OLD: old.toString('hex') }, /TOKEN_KEY_OLD is set without TOKEN_KEY/],
  ])('takes no %s for a key', (_name, env, problem) => {
    expect(() => readStoreConfig(env)).toThrow(problem);
  });

  test('names every problem, and no key', () => {
    const read = () => readStoreConfig({ PERSON_KEY: 'short-secret', QUESTION_RETENTION_DAYS: '0' });
    expect(read).toThrow(/PERSON_KEY is too short.*\n.*QUESTION_RETENTION_DAYS is "0"/s);
    expect(read).not.toThrow(/short-secret/);
  });
});

function problemsOf(env: Record<string, string | undefined>): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The settings were accepted.');
}

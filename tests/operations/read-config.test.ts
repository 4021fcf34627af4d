import { ConfigError } from '../../src/config';
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

test('secretsOf knows secrets by their names, and passwords in addresses', () => {
  const env = {
    SLACK_BOT_TOKEN: ' token-1 ',
    SLACK_SIGNING_SECRET: 'secret-1',
    PERSON_KEY: 'key-1',
    TOKEN_KEY_OLD: 'old-1, old-2',
    PGPASSWORD: 'password-1',
    DATABASE_URL: 'postgres://bot:p%40ss@db/gisabot',
    SLACK_API_URL: 'http://127.0.0.1/api/',
    HOME: '/home/bot',
    EMPTY: undefined,
  };
  expect(secretsOf(env)).toEqual([
    'token-1',
    'secret-1',
    'key-1',
    'old-1, old-2',
    'old-1',
    'old-2',
    'password-1',
    'p%40ss',
    'p@ss',
  ]);
});

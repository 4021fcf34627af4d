import type { SlackConfig } from '../../src/config';
import { clientOptions, connectionOptions } from '../../src/slack/client-options';

const CONFIG: SlackConfig = { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'http://127.0.0.1/api/' };

describe.each([
  ['clientOptions', clientOptions],
  ['connectionOptions', connectionOptions],
])('%s', (_name, create) => {
  test('go to the given server, in time, without headers that would carry the wrong token', () => {
    expect(create(CONFIG)).toMatchObject({ slackApiUrl: CONFIG.apiUrl, timeout: 10_000 });
    expect(create(CONFIG)).not.toHaveProperty('headers');
    expect(create({ ...CONFIG, apiUrl: undefined })).not.toHaveProperty('slackApiUrl');
  });

  test('are new for each client, because Bolt changes them', () => {
    expect(create(CONFIG)).not.toBe(create(CONFIG));
  });

  test('end every request in time, also those that bring no signal of their own', async () => {
    const fetched = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
    await create(CONFIG).fetch?.('http://127.0.0.1/');
    expect(fetched).toHaveBeenCalledWith('http://127.0.0.1/', { signal: expect.any(AbortSignal) });
    fetched.mockRestore();
  });
});

test('a lost connection is sought for ever, an answer to Slack only for a while', () => {
  expect(connectionOptions(CONFIG).retryConfig).toMatchObject({ forever: true, maxTimeout: 30_000 });
  expect(clientOptions(CONFIG).retryConfig).not.toHaveProperty('forever');
});

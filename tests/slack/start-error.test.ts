import { webApi } from '@slack/bolt';
import { portError, slackError } from '../../src/slack/start-error';

const refused = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });
const lost = new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });

describe('slackError', () => {
  test.each([
    [
      'a bad token',
      refused('invalid_auth'),
      /^Slack does not accept SLACK_APP_TOKEN \(invalid_auth\)\..*"App-Level Tokens"/,
    ],
    [
      'a token without its scope',
      refused('missing_scope'),
      /^Slack does not accept SLACK_APP_TOKEN \(missing_scope\)\..*connections:write/,
    ],
    ['another answer', refused('fatal_error'), /^Slack at https:\/\/slack\.com\/api\/ answers "fatal_error"\.$/],
    ['a server in trouble', new webApi.WebAPIHTTPError(503, 'Unavailable', {}), /^Slack at .* answers HTTP 503\./],
    [
      'no server',
      new webApi.WebAPIRequestError(lost),
      /^Slack cannot be reached at .* \(ECONNREFUSED\)\. Check the network/,
    ],
    ['any other error', new Error('no way'), /^Slack cannot be reached at .* \(no way\)\./],
    ['what is no error', 'no error', /^Slack cannot be reached at .* \(no error\)\./],
  ])('%s', (_name, error, expected) => {
    const found = slackError(error, 'SLACK_APP_TOKEN');
    expect(found.message).toMatch(expected);
    expect(found).toMatchObject({ name: 'SlackStartError', code: 'SLACK_START_FAILED', cause: error });
  });

  test('the bot token is looked for on its own page, the server at its own address', () => {
    expect(slackError(refused('token_revoked'), 'SLACK_BOT_TOKEN').message).toContain('"OAuth & Permissions"');
    expect(slackError(lost, 'SLACK_BOT_TOKEN', 'http://127.0.0.1:9').message).toContain('http://127.0.0.1:9');
  });
});

test('portError names the port and the reason', () => {
  const { message } = portError(Object.assign(new Error('listen'), { code: 'EADDRINUSE' }), 3000);
  expect(message).toBe('Port 3000 cannot be opened (EADDRINUSE). Set PORT to one that is free.');
});

import type { WebClient } from '@slack/web-api';
import type { LocalSlack } from '../../src/local-slack';
import { clientOf, refusal, start, stopAll } from './helpers/start';

const BACK = 'http://127.0.0.1:9/slack/oauth_redirect';
const OTHER = { id: 'T0000OTHERS', name: 'Others' };
const FIRST = 'T000000LOCAL';

afterEach(stopAll);

async function begin(): Promise<{ slack: LocalSlack; client: WebClient }> {
  const { slack, client } = await start({ oauth: { redirectUrl: BACK, workspaces: [OTHER] } });
  return { slack, client };
}

/** What the app asks for, as its installer would. */
function address({ url, env }: LocalSlack, fields: Record<string, string> = {}): string {
  const query = { client_id: env.SLACK_CLIENT_ID ?? '', scope: 'chat:write,commands', state: 's1', ...fields };
  return `${url}/oauth/v2/authorize?${new URLSearchParams(query)}`;
}

async function press(slack: LocalSlack, button: Record<string, string>, fields?: Record<string, string>): Promise<URL> {
  const response = await fetch(address(slack, fields), {
    method: 'POST',
    body: new URLSearchParams(button),
    headers: { origin: slack.url },
    redirect: 'manual',
  });
  return new URL(response.headers.get('location') ?? 'none:');
}

const exchange = ({ env }: LocalSlack, client: WebClient, code: string, fields: object = {}) =>
  client.oauth.v2.access({
    client_id: env.SLACK_CLIENT_ID ?? '',
    client_secret: env.SLACK_CLIENT_SECRET ?? '',
    code,
    ...fields,
  });

const codeFor = async (slack: LocalSlack, team = FIRST) =>
  (await press(slack, { team })).searchParams.get('code') ?? '';

describe('an app that workspaces install', () => {
  test('has no token before, and is told nothing', async () => {
    const { slack } = await begin();
    expect(slack.env).toMatchObject({ SLACK_CLIENT_ID: expect.any(String), SLACK_CLIENT_SECRET: expect.any(String) });
    expect(slack.env).not.toHaveProperty('SLACK_BOT_TOKEN');
    expect(slack.botToken).toBe('');
    slack.as().say('general', 'nobody hears it');
    await slack.settled();
  });

  test('is agreed to on a page that names what it asks for and every workspace', async () => {
    const { slack } = await begin();
    const response = await fetch(address(slack));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self' http://127.0.0.1:9");
    expect(await response.text()).toMatch(/chat:write.*commands.*value="T000000LOCAL".*value="T0000OTHERS"/s);
  });

  test.each([
    ['another client', { client_id: '1.2' }, 'invalid_client_id'],
    [
      'another address to lead back to',
      { redirect_uri: 'https://evil.example/slack/oauth_redirect' },
      'bad_redirect_uri',
    ],
    ['an address above', { redirect_uri: 'http://127.0.0.1:9/slack' }, 'bad_redirect_uri'],
    ['an address that only begins alike', { redirect_uri: `${BACK}s` }, 'bad_redirect_uri'],
    ['no scopes', { scope: '' }, 'no_scopes'],
  ])('is not agreed to with %s', async (_name, fields, problem) => {
    const { slack } = await begin();
    const response = await fetch(address(slack, fields));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(problem);
    expect((await press(slack, { team: FIRST }, fields)).protocol).toBe('none:');
  });

  test('escapes what it is asked for', async () => {
    const { slack } = await begin();
    expect(await (await fetch(address(slack, { scope: '<script>' }))).text()).not.toContain('<script>');
  });

  test('another site cannot agree', async () => {
    const { slack } = await begin();
    const headers = { origin: 'https://evil.example' };
    const response = await fetch(address(slack), { method: 'POST', body: 'team=T000000LOCAL', headers });
    expect(response.status).toBe(403);
  });

  test('gets a code and its state where it is agreed to, and no code where not', async () => {
    const { slack } = await begin();
    const agreed = await press(slack, { team: OTHER.id });
    expect(agreed.href.startsWith(`${BACK}?`)).toBe(true);
    expect(agreed.searchParams.get('state')).toBe('s1');
    const cancelled = await press(slack, { cancel: '1' });
    expect(Object.fromEntries(cancelled.searchParams)).toEqual({ error: 'access_denied', state: 's1' });
  });

  test('changes the code for a token of that workspace alone', async () => {
    const { slack, client } = await begin();
    const granted = await exchange(slack, client, await codeFor(slack, OTHER.id));
    expect(granted).toMatchObject({
      scope: 'chat:write,commands',
      token_type: 'bot',
      team: OTHER,
      bot_user_id: slack.bot.user,
      enterprise: null,
      is_enterprise_install: false,
    });
    expect(granted.access_token).toBe(slack.workspace(OTHER.id).token());
    const other = clientOf(slack, granted.access_token);
    expect((await other.auth.test()).team_id).toBe(OTHER.id);
    await other.chat.postMessage({ channel: 'C00GENERAL', text: 'hello' });
    expect(slack.workspace(OTHER.id).see.messages('general')).toHaveLength(1);
    expect(slack.see.messages('general')).toEqual([]);
    expect(slack.calls('chat.postMessage')).toMatchObject([{ team: OTHER.id }]);
  });

  test.each([
    ['a code that was never given', {}, 'nonsense', 'invalid_code'],
    ['another client', { client_id: '1.2' }, undefined, 'invalid_client_id'],
    ['the wrong secret', { client_secret: 'guess' }, undefined, 'bad_client_secret'],
    ['an address that was not asked for', { redirect_uri: BACK }, undefined, 'bad_redirect_uri'],
    ['another kind of grant', { grant_type: 'refresh_token' }, undefined, 'invalid_grant_type'],
  ])('gets no token for %s', async (_name, fields, code, error) => {
    const { slack, client } = await begin();
    const given = code ?? (await codeFor(slack));
    expect(await refusal(exchange(slack, client, given, fields))).toMatchObject({ error });
    expect(slack.botToken).toBe('');
  });

  test('gets one token for a code', async () => {
    const { slack, client } = await begin();
    const code = await codeFor(slack);
    await exchange(slack, client, code);
    expect(await refusal(exchange(slack, client, code))).toMatchObject({ error: 'code_already_used' });
  });

  test('gets none for a code of a quarter of an hour ago', async () => {
    const clock = { now: Date.now() };
    const { slack, client } = await start({ oauth: { redirectUrl: BACK }, now: () => clock.now });
    const code = await codeFor(slack);
    clock.now += 15 * 60_000;
    expect(await refusal(exchange(slack, client, code))).toMatchObject({ error: 'invalid_code' });
  });

  test('is removed again: its token is no longer good, and another installation brings another', async () => {
    const { slack, client } = await begin();
    const { access_token: token } = await exchange(slack, client, await codeFor(slack));
    slack.uninstall();
    slack.uninstall();
    expect(await refusal(clientOf(slack, token).auth.test())).toMatchObject({ error: 'account_inactive' });
    const again = await exchange(slack, client, await codeFor(slack));
    expect(again.access_token).not.toBe(token);
    await clientOf(slack, again.access_token).auth.revoke();
    expect(slack.botToken).toBe('');
  });
});

test('where no workspace is to install it, there is no such page, and no token to get', async () => {
  const { slack, client } = await start();
  expect((await fetch(`${slack.url}/oauth/v2/authorize?client_id=1`)).status).toBe(400);
  expect(await refusal(client.oauth.v2.access({ client_id: '1', client_secret: '2', code: '3' }))).toMatchObject({
    error: 'invalid_client_id',
  });
});

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSlackApp, type SlackApp } from '../../../src/slack';
import { IN_MEMORY, openStore, type Store } from '../../../src/store';
import { createBrowser, locationOf } from '../helpers/browser';
import { freePort } from '../helpers/free-port';
import { recordingLog } from '../helpers/harness';
import { createTestBot, TEST_GUIDE } from '../helpers/test-bot';
import { startWebApi, type WebApi } from '../helpers/web-api';
import { STATE_SECRET } from '../helpers/workspaces';

const GRANTED = {
  access_token: 'xoxb-granted',
  token_type: 'bot',
  scope: 'chat:write',
  bot_user_id: 'UBOT',
  app_id: 'A1',
  authed_user: { id: 'U1' },
  team: { id: 'T1', name: 'One' },
  enterprise: null,
  is_enterprise_install: false,
};

test('a bot that cannot read the tokens of its workspaces does not start', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-key-'));
  const open = () =>
    openStore({ file: path.join(folder, 'g.db'), tokenKeys: [randomBytes(32)], retentionDays: 90, now: Date.now });
  const before = await open();
  await before.installations.keep({ team: 'T1', botToken: 'xoxb-1', botId: 'B1', botUser: 'U1', scopes: [] });
  await before.close();
  const store = await open();
  const app = createBotWith(store, 1, 'http://127.0.0.1:9/api/');
  await expect(app.start()).rejects.toMatchObject({ code: 'TOKEN_KEY_WRONG' });
  await app.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('an installation that Slack agreed to', () => {
  let api: WebApi;
  let store: Store;
  let app: SlackApp;
  let page: string;
  beforeEach(async () => {
    api = await startWebApi();
    const port = await freePort();
    page = `http://127.0.0.1:${port}`;
    store = await openStore({ file: IN_MEMORY, tokenKeys: [randomBytes(32)], retentionDays: 90, now: Date.now });
    app = createBotWith(store, port, api.url);
    await app.start();
  });
  afterEach(async () => {
    await app.stop();
    await store.close();
    await api.close();
  });

  const install = async (granted: object) => {
    api.answer('oauth.v2.access', granted);
    const browser = createBrowser();
    const state = locationOf(await browser.go(`${page}/slack/install`)).searchParams.get('state') ?? '';
    return browser.go(`${page}/slack/oauth_redirect?${new URLSearchParams({ code: 'c', state })}`);
  };

  test('of a workspace is kept, and what was asked is what it says', async () => {
    const response = await install(GRANTED);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('https://slack.com/app_redirect?app=A1&amp;team=T1');
    expect(await store.installations.find('T1')).toMatchObject({
      botToken: 'xoxb-granted',
      botId: 'BBOT',
      botUser: 'UBOT',
    });
    expect((await api.next('oauth.v2.access')).args).toEqual({ client_id: '1.2', client_secret: 'secret', code: 'c' });
  });

  test('of a workspace within an organisation is kept as any other', async () => {
    expect((await install({ ...GRANTED, enterprise: { id: 'E1', name: 'Org' } })).status).toBe(200);
    expect(await store.installations.find('T1')).toBeDefined();
  });

  test.each([
    [
      'of a whole organisation',
      { team: null, enterprise: { id: 'E1', name: 'Org' }, is_enterprise_install: true },
      'not in a whole organisation',
    ],
    ['whose token is to be renewed again and again', { refresh_token: 'xoxe-1', expires_in: 43_200 }, 'Token rotation'],
  ])('%s is not kept, and its token given back', async (_name, fields, said) => {
    const response = await install({ ...GRANTED, ...fields });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(said);
    expect(await store.installations.find('T1')).toBeUndefined();
    expect((await api.next('auth.revoke')).token).toBe('xoxb-granted');
  });

  test('that cannot be kept is not said to be', async () => {
    await store.close();
    const response = await install(GRANTED);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('could not be installed');
    store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now });
  });
});

function createBotWith(store: Store, port: number, apiUrl: string): SlackApp {
  const installer = { clientId: '1.2', clientSecret: 'secret', stateSecret: STATE_SECRET, port };
  return createSlackApp(
    { mode: 'http', installer, signingSecret: 's', port, apiUrl },
    { bot: createTestBot(), guide: TEST_GUIDE, store, now: Date.now, log: recordingLog([]), scopes: ['chat:write'] },
  );
}

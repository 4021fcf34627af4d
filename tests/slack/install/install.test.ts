import { createHmac } from 'node:crypto';
import { createBrowser, locationOf } from '../helpers/browser';
import { MANIFEST } from '../helpers/local';
import { ONE, OTHER, type Several, STATE_SECRET, startSeveral } from '../helpers/workspaces';

/** Where Bolt keeps what ties an installation to a browser. */
const COOKIE = 'slack-app-oauth-state';

const AGAIN = /begin again/;

describe.each(['http', 'socket'] as const)('installing the app: %s', (mode) => {
  let several: Several;
  beforeAll(async () => {
    several = await startSeveral({ mode });
  });
  afterAll(() => several.close());
  afterEach(async () => {
    for (const team of [ONE, OTHER]) several.in(team).uninstall();
    await several.quiet();
  });

  const kept = async () => {
    const found = await Promise.all([ONE, OTHER].map((team) => several.store.installations.find(team)));
    return found.filter((each) => each !== undefined);
  };
  const exchanges = () => several.slack.calls('oauth.v2.access').length;

  test('Slack is asked for what the manifest asks for, and to lead back where it leads by itself', async () => {
    const response = await createBrowser().go(
      `${several.page}/slack/install?redirect_uri=https://evil.example/&scope=admin`,
    );
    const { origin, pathname, searchParams } = locationOf(response);
    expect([response.status, origin, pathname]).toEqual([302, several.slack.url, '/oauth/v2/authorize']);
    expect(searchParams.get('scope')?.split(',')).toEqual(MANIFEST.oauth_config.scopes.bot);
    expect(searchParams.get('client_id')).toBe(several.slack.env.SLACK_CLIENT_ID);
    expect([...searchParams.keys()].sort()).toEqual(['client_id', 'scope', 'state']);
    expect(response.headers.get('set-cookie')).toMatch(/; Secure; HttpOnly; /);
  });

  test('a workspace has the bot at once, by its own token', async () => {
    const response = await several.install(OTHER);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const body = await response.text();
    expect(body).toContain('Installed.');
    expect(body).not.toContain(several.in(OTHER).token());
    const workspace = several.in(OTHER);
    const root = workspace.as('alex').say('general', '@gisabot hello?');
    await workspace.see.when(() => workspace.see.thread('general', root.ts).length > 1);
    await several.quiet();
    expect(several.slack.calls('chat.postMessage').map(({ team }) => team)).toEqual([OTHER]);
    expect(several.logged.map(({ message }) => message).join()).not.toContain(workspace.token());
  });

  test('somebody who thinks better of it is told so, and nothing is kept', async () => {
    const browser = createBrowser();
    const consent = locationOf(await browser.go(`${several.page}/slack/install`));
    const cancelled = await fetch(consent, { method: 'POST', body: 'cancel=1', redirect: 'manual' });
    const response = await browser.go(locationOf(cancelled).href);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('cancelled');
    expect(await kept()).toEqual([]);
  });

  describe('what was not begun here, in this browser, just now, ends nothing', () => {
    /** Each gets a code that is good, and spoils what comes with it. */
    const forgeries: readonly (readonly [string, (back: URL, cookies: Map<string, string>) => void])[] = [
      ['no state', (back) => back.searchParams.delete('state')],
      ['an empty state', (back) => back.searchParams.set('state', '')],
      ['another state', (back) => back.searchParams.set('state', 'other')],
      ['no cookie: another browser', (_back, cookies) => cookies.clear()],
      ['the cookie of another installation', (_back, cookies) => cookies.set(COOKIE, signed({}))],
      ['a state that is not signed, and a cookie like it', both('e30.e30.')],
      ['a state signed with another secret', both(signed({}, 'another secret'))],
      ['a state that says it needs no signature', both(unsigned())],
      ['a state of eleven minutes ago', both(signed({ now: new Date(Date.now() - 11 * 60_000).toJSON() }))],
    ];

    test.each(forgeries)('%s', async (_name, spoil) => {
      const before = exchanges();
      const { browser, back } = await several.agree(ONE);
      spoil(back, browser.cookies);
      const response = await browser.go(back.href);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(AGAIN);
      expect(await kept()).toEqual([]);
      expect(exchanges()).toBe(before);
    });

    test('but a state like those, of now and signed as it should be, does', async () => {
      const { browser, back } = await several.agree(ONE);
      both(signed({}))(back, browser.cookies);
      expect((await browser.go(back.href)).status).toBe(200);
    });

    test('a state that was used already, with a new code', async () => {
      const { browser, back } = await several.agree(ONE);
      const cookies = new Map(browser.cookies);
      expect((await browser.go(back.href)).status).toBe(200);
      const before = exchanges();
      // As whoever saw the whole request would send it.
      for (const [name, value] of cookies) browser.cookies.set(name, value);
      const { back: second } = await several.agree(OTHER);
      back.searchParams.set('code', second.searchParams.get('code') ?? '');
      const response = await browser.go(back.href);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(AGAIN);
      expect((await kept()).map(({ team }) => team)).toEqual([ONE]);
      expect(exchanges()).toBe(before);
    });

    test.each([
      ['no code', undefined],
      ['a code that Slack never gave', 'guess'],
    ])('%s', async (_name, code) => {
      const { browser, back } = await several.agree(ONE);
      back.searchParams.delete('code');
      if (code) back.searchParams.set('code', code);
      const response = await browser.go(back.href);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(AGAIN);
      expect(await kept()).toEqual([]);
    });

    test('a code that was used already', async () => {
      const { back } = await several.agree(ONE);
      const { browser, back: own } = await several.agree(ONE);
      expect((await browser.go(own.href)).status).toBe(200);
      const { browser: another, back: later } = await several.agree(OTHER);
      later.searchParams.set('code', own.searchParams.get('code') ?? '');
      expect((await another.go(later.href)).status).toBe(400);
      expect((await kept()).map(({ team }) => team)).toEqual([ONE]);
      expect(back.searchParams.get('code')).not.toBe(own.searchParams.get('code'));
    });
  });

  test('what goes wrong is told without how, and without a secret', async () => {
    const { browser, back } = await several.agree(ONE);
    back.searchParams.set('code', '<script>');
    const body = await (await browser.go(back.href)).text();
    const secrets = [several.slack.env.SLACK_CLIENT_SECRET ?? '', STATE_SECRET, ' at ', '<script>', 'invalid_code'];
    for (const secret of secrets) expect(body).not.toContain(secret);
    const logged = several.logged.map(({ message, error }) => `${message} ${error}`).join('\n');
    for (const secret of secrets.slice(0, 2)) expect(logged).not.toContain(secret);
  });
});

function both(state: string) {
  return (back: URL, cookies: Map<string, string>): void => {
    back.searchParams.set('state', state);
    cookies.set(COOKIE, state);
  };
}

/** A state as Bolt makes one: a JSON Web Token. */
function signed(fields: object, secret = STATE_SECRET): string {
  const body = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(payload(fields))}`;
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}

function unsigned(): string {
  return `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(payload({}))}.`;
}

function payload(fields: object): object {
  const now = new Date();
  return { installOptions: { scopes: [] }, now: now.toJSON(), iat: Math.floor(now.getTime() / 1000), ...fields };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { WebSocket } from 'ws';
import { startLocalSlack } from '../../src/local-slack';
import { isOwn } from '../../src/local-slack/server/guard';
import { FULL } from './helpers/manifest';
import { start, stopAll } from './helpers/start';

afterEach(stopAll);

/** `fetch` lets nobody choose `Host`. */
async function status(url: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
  const sent = request(url, { headers, method });
  sent.end();
  const [response] = await once(sent, 'response');
  response.resume();
  await once(response, 'end');
  return response.statusCode;
}

describe('for this machine alone', () => {
  it('listens on 127.0.0.1 and answers to that name only', async () => {
    const { slack } = await start();
    const { port, host } = new URL(slack.url);
    expect(slack.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await status(slack.url, { host })).toBe(200);
    expect(await status(slack.url, { host: `localhost:${port}` })).toBe(200);
    for (const other of ['evil.example', `evil.example:${port}`, '127.0.0.1', '127.0.0.1:1']) {
      expect(await status(slack.url, { host: other })).toBe(403);
    }
  });

  it('knows its name without the port that browsers leave out', () => {
    const asked = (host: string, port: number) => isOwn({ headers: { host } } as IncomingMessage, port);
    expect([asked('127.0.0.1', 80), asked('localhost', 80), asked('evil.example', 80)]).toEqual([true, true, false]);
    expect(asked('127.0.0.1', 8080)).toBe(false);
  });

  it('refuses other sites, on every way in', async () => {
    const { slack } = await start();
    const origin = 'https://evil.example';
    for (const path of ['/', '/api/auth.test', '/page/say', '/commands/T1/1/x']) {
      expect(await status(slack.url + path, { origin }, 'POST')).toBe(403);
    }
    expect(await status(`${slack.url}/api/auth.test`, { origin: slack.url }, 'POST')).toBe(200);
    const socket = new WebSocket(`${slack.url.replace('http', 'ws')}/page/ws`, { origin });
    const [error] = await once(socket, 'error');
    expect(String(error)).toContain('403');
  });

  it('keeps a strict policy and leads out of no folder', async () => {
    const { slack } = await start();
    const page = await fetch(slack.url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    for (const path of [
      '/../serve-asset.ts',
      '/%2e%2e/serve-asset.ts',
      '/..%2fserve-asset.ts',
      '/serve-asset.ts',
      '/.html',
      '//',
      '/a/b.js',
      '/constructor',
      '/x.constructor',
    ]) {
      expect(await status(slack.url + path, {})).toBe(404);
    }
    expect(await status(slack.url, {}, 'DELETE')).toBe(405);
    expect(await status(slack.url, {}, 'HEAD')).toBe(200);
  });
});

describe('starting and stopping', () => {
  it('says which port is in use', async () => {
    const { slack } = await start();
    const port = Number(new URL(slack.url).port);
    await expect(startLocalSlack({ manifest: FULL, mode: 'socket', port })).rejects.toMatchObject({
      code: 'PORT_UNAVAILABLE',
      message: `Port ${port} is in use. Choose another, or 0 for any that is free.`,
    });
  });

  it.each([
    [undefined, 'it is not an object; display_information.name is missing'],
    [{ ...FULL, display_information: {} }, 'display_information.name is missing'],
    [{ ...FULL, oauth_config: { scopes: { bot: 'chat:write' } } }, 'oauth_config.scopes.bot is not a list'],
    [
      { ...FULL, features: { slash_commands: [{ command: 'tiny' }] } },
      'features.slash_commands[0].command is no command',
    ],
    [{ ...FULL, features: { shortcuts: [{ type: 'odd' }] } }, 'features.shortcuts[0].type is unknown'],
  ])('says what is wrong with a manifest: %#', async (manifest, problem) => {
    await expect(startLocalSlack({ manifest, mode: 'socket' })).rejects.toMatchObject({
      code: 'MANIFEST_INVALID',
      message: `The manifest cannot be used: ${problem}.`,
    });
  });

  it('stops once, with connections open, and lets go of who waits', async () => {
    const { slack } = await start();
    const page = new WebSocket(`${slack.url.replace('http', 'ws')}/page/ws`);
    await once(page, 'open');
    const closed = once(page, 'close');
    const waiting = slack.see.when(() => false);
    const refused = expect(waiting).rejects.toMatchObject({ code: 'STOPPED' });
    await Promise.all([slack.stop(), slack.stop()]);
    await refused;
    expect((await closed)[0]).toBe(1001);
    await expect(fetch(slack.url)).rejects.toThrow();
    await expect(slack.see.when(() => true)).rejects.toMatchObject({ code: 'STOPPED' });
  });

  it('makes the same from the same clock and the same randomness', async () => {
    const options = { now: () => 1_600_000_000_000, random: () => 0.5, port: 0 };
    const [first, second] = [await start(options), await start(options)];
    expect(first.slack.botToken).toBe(second.slack.botToken);
    const said = [first, second].map(({ slack }) => slack.as('alex').say('general', 'x'));
    expect(said[0]).toEqual(said[1]);
    expect(said[0]?.ts).toBe('1600000000.000000');
    expect(first.slack.as('alex').say('general', 'y').ts).toBe('1600000000.000001');
  });
});

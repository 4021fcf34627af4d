import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { App, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { LOCAL_SLACK_USAGE, localSlack } from '../../src/cli/local-slack-command';
import { guard } from '../../src/cli/run';
import { FULL } from './helpers/manifest';
import { QUIET } from './helpers/quiet';
import { start, stopAll } from './helpers/start';

let directory: string;
let manifest: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'local-slack-'));
  manifest = path.join(directory, 'manifest.json');
  writeFileSync(manifest, JSON.stringify(FULL));
  writeFileSync(path.join(directory, 'broken.yml'), 'a: [');
});
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(stopAll);

/** Runs the command; `look` sees what it has printed once it waits, and then it is interrupted. */
async function run(args: readonly string[], look: (printed: string) => Promise<void> = async () => undefined) {
  const written = { stdout: '', stderr: '' };
  const stdout = new PassThrough().on('data', (data) => {
    written.stdout += data;
  });
  const stderr = new PassThrough().on('data', (data) => {
    written.stderr += data;
  });
  const io = { stdin: new PassThrough(), stdout, stderr };
  const command = guard((given, streams) => {
    const interrupted = new Promise<void>((resolve, reject) => {
      stdout.on('data', () => {
        if (written.stdout.includes('SLACK_API_URL')) look(written.stdout).then(resolve, reject);
      });
    });
    return localSlack(given, streams, interrupted);
  }, LOCAL_SLACK_USAGE);
  return { code: await command(args, io), ...written };
}

const environment = (printed: string) =>
  Object.fromEntries(
    printed
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );

it('gives no token where workspaces are to install the app, and says where the second one is', async () => {
  const back = 'http://127.0.0.1:9/back';
  const { code, stderr } = await run(['--manifest', manifest, '--port', '0', '--install', back], async (printed) => {
    const { SLACK_API_URL, SLACK_CLIENT_ID, ...rest } = environment(printed);
    expect(Object.keys(rest).sort()).toEqual(['SLACK_APP_TOKEN', 'SLACK_CLIENT_SECRET']);
    const query = new URLSearchParams({ client_id: SLACK_CLIENT_ID ?? '', scope: 'chat:write', redirect_uri: back });
    const page = await fetch(new URL(`../oauth/v2/authorize?${query}`, SLACK_API_URL));
    expect(await page.text()).toMatch(/T000000LOCAL.*T00000SECOND/s);
  });
  expect(code).toBe(0);
  expect(stderr).toMatch(/Second Workspace: http:\/\/127\.0\.0\.1:\d+\/\?team=T00000SECOND/);
});

it('prints the environment that any Bolt app takes', async () => {
  const { code, stderr } = await run(['--manifest', manifest, '--port', '0'], async (printed) => {
    const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL, ...rest } = environment(printed);
    expect(rest).toEqual({});
    const options = { slackApiUrl: SLACK_API_URL, logger: QUIET };
    expect(await new WebClient(SLACK_BOT_TOKEN, options).auth.test()).toMatchObject({ user: 'tiny' });
    expect(await new WebClient(SLACK_APP_TOKEN, options).apps.connections.open({})).toMatchObject({ ok: true });
  });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Local Slack: http:\/\/127\.0\.0\.1:\d+ \(Ctrl-C stops it\)\n$/);
});

it('serves a second app that knows nothing but what was printed', async () => {
  const { code } = await run(['--manifest', manifest, '--port', '0'], async (printed) => {
    const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken = '', SLACK_API_URL: slackApiUrl } = environment(printed);
    const clientOptions = { slackApiUrl };
    const receiver = new SocketModeReceiver({ appToken, logger: QUIET, installerOptions: { clientOptions } });
    const app = new App({ token, receiver, logger: QUIET, clientOptions, deferInitialization: true });
    const heard = new Promise<string>((resolve) => {
      app.message('hello', async ({ message, say }) => {
        await say(`You are <@${'user' in message ? message.user : ''}>`);
        resolve(message.channel_type);
      });
    });
    await app.init();
    await app.start();
    await fetch(new URL('/page/say', slackApiUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: 'U00000ALEX', channel: 'C00GENERAL', text: 'hello' }),
    });
    expect(await heard).toBe('channel');
    const { messages } = await app.client.conversations.history({ channel: 'C00GENERAL' });
    expect(messages?.[0]).toMatchObject({ text: 'You are <@U00000ALEX>', bot_id: expect.any(String) });
    await receiver.client.disconnect();
  });
  expect(code).toBe(0);
});

it('prints the signing secret for HTTP', async () => {
  const args = ['--manifest', manifest, '--port', '0', '--http', 'http://127.0.0.1:3000/slack/events'];
  const { code, stdout } = await run(args);
  expect(code).toBe(0);
  expect(Object.keys(environment(stdout))).toEqual(['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL']);
});

it.each([
  { args: [], message: '--manifest is missing' },
  { args: ['--manifest', 'm', '--port', '70000'], message: '--port "70000": give a number from 0 to 65535' },
  { args: ['--manifest', 'm', '--port', '1.5'], message: '--port 1.5: give a whole number' },
  { args: ['--manifest', 'm', '--http', 'nowhere'], message: '--http "nowhere": give an http or https address' },
  { args: ['--manifest', 'm', 'more'], message: 'Unexpected argument "more"' },
  { args: ['--colour'], message: "Unknown option '--colour'" },
])('exits with 2 and says why: $message', async ({ args, message }) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain(LOCAL_SLACK_USAGE);
});

it('exits with 1 where the manifest cannot be read or used', async () => {
  for (const [file, message] of [
    ['missing.yml', 'check the path'],
    ['broken.yml', 'broken.yml: '],
  ] as const) {
    const { code, stderr } = await run(['--manifest', path.join(directory, file)]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  }
  writeFileSync(path.join(directory, 'empty.yml'), '');
  const { code, stderr } = await run(['--manifest', path.join(directory, 'empty.yml'), '--port', '0']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('The manifest cannot be used')]);
});

it('exits with 1 where the port is in use', async () => {
  const { slack } = await start();
  const { port } = new URL(slack.url);
  const { code, stderr } = await run(['--manifest', manifest, '--port', port]);
  expect([code, stderr]).toEqual([1, `Port ${port} is in use. Choose another, or 0 for any that is free.\n`]);
});

it('explains itself', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, stdout: `${LOCAL_SLACK_USAGE}\n` });
});

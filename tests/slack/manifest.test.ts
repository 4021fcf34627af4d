import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from '@slack/bolt';
import { parse } from 'yaml';
import type { ListenerDeps } from '../../src/slack/deps';
import { registerListeners } from '../../src/slack/listeners';
import { type Harness, startHarness } from './helpers/harness';
import { directMessage, mention, slashCommand } from './helpers/payloads';
import { createTestBot } from './helpers/test-bot';

const manifest = parse(readFileSync(path.join(__dirname, '..', '..', 'manifest.yml'), 'utf8'));

/** What Slack asks for, by what is used. */
const SCOPE_OF: Readonly<Record<string, string | undefined>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.mpim': 'mpim:history',
  'chat.postMessage': 'chat:write',
  command: 'commands',
  'auth.test': undefined,
  respond: undefined,
};

/** One for each kind of conversation that a message can be in. */
const MESSAGE_EVENTS = ['message.im', 'message.channels', 'message.groups', 'message.mpim'];

describe('manifest.yml', () => {
  let slack: Harness;
  beforeAll(async () => {
    slack = await startHarness();
  });
  afterAll(() => slack.close());
  const { events, commands } = registered();
  const declared = manifest.settings.event_subscriptions.bot_events;

  test('declares every event that is listened to, and no other', () => {
    expect(new Set(declared)).toEqual(new Set(events));
  });

  test('declares every command that is listened to, and no other', () => {
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(commands);
  });

  test('asks for the scopes of all that is used, and for no other', async () => {
    const used = [...events, 'command', ...(await methodsCalled(slack))];
    expect(used.filter((name) => !(name in SCOPE_OF))).toEqual([]);
    const scopes = used.map((name) => SCOPE_OF[name]).filter((scope) => scope !== undefined);
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(new Set(scopes));
  });

  test('makes an app that works as it is', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.features.bot_user.display_name).toBeTruthy();
    expect(manifest.features.slash_commands[0].usage_hint).toBeTruthy();
  });

  test("keeps within Slack's limits", () => {
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  });
});

/** What the listeners register themselves for. */
function registered(): { events: string[]; commands: string[] } {
  const events: string[] = [];
  const commands: string[] = [];
  const app = {
    event: (name: string) => events.push(...(name === 'message' ? MESSAGE_EVENTS : [name])),
    command: (name: string) => commands.push(name),
  };
  registerListeners(app as unknown as App, { bot: createTestBot() } as unknown as ListenerDeps);
  return { events, commands };
}

async function methodsCalled(slack: Harness): Promise<string[]> {
  await slack.receive(mention());
  await slack.receive(directMessage());
  await slack.receive(slashCommand('질문', slack.api.responseUrl));
  return slack.api.calls.map(({ method }) => method);
}

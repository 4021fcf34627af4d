import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from '@slack/bolt';
import { parse } from 'yaml';
import { createConversations } from '../../src/slack/conversations';
import { registerListeners } from '../../src/slack/listeners';
import { createSeen } from '../../src/slack/seen';
import { type Harness, recordingLog, startHarness } from './helpers/harness';
import { directMessage, mention, slashCommand } from './helpers/payloads';
import { createTestBot } from './helpers/test-bot';

const manifest = parse(readFileSync(path.join(__dirname, '..', '..', 'manifest.yml'), 'utf8'));

/** What Slack asks for, by what is used. */
const SCOPE_OF: Readonly<Record<string, string | undefined>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'chat.postMessage': 'chat:write',
  command: 'commands',
  'auth.test': undefined,
  respond: undefined,
};

describe('manifest.yml', () => {
  const { events, commands } = registered();
  const declared = manifest.settings.event_subscriptions.bot_events;

  test('declares every event that is listened to, and no other', () => {
    expect(new Set(declared)).toEqual(new Set(events));
  });

  test('declares every command that is listened to, and no other', () => {
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(commands);
  });

  test('asks for the scopes of all that is used, and for no other', async () => {
    const slack = await startHarness();
    const used = [...events, 'command', ...(await methodsCalled(slack))];
    await slack.close();
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

/** What the listeners register themselves for. Of messages, only the direct ones are answered. */
function registered(): { events: string[]; commands: string[] } {
  const events: string[] = [];
  const commands: string[] = [];
  const app = {
    event: (name: string) => events.push(name),
    message: () => events.push('message.im'),
    command: (name: string) => commands.push(name),
  };
  const deps = { bot: createTestBot(), log: recordingLog([]), seen: createSeen() };
  registerListeners(app as unknown as App, { ...deps, conversations: createConversations(() => 0) });
  return { events, commands };
}

async function methodsCalled(slack: Harness): Promise<string[]> {
  await slack.receive(mention());
  await slack.receive(directMessage());
  await slack.receive(slashCommand('질문', slack.api.responseUrl));
  return slack.api.calls.map(({ method }) => method);
}

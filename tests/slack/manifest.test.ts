import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from '@slack/bolt';
import { parse } from 'yaml';
import { ACTIONS, CALLBACKS, OPTIONS } from '../../src/slack/action-ids';
import type { ListenerDeps } from '../../src/slack/deps';
import { registerListeners } from '../../src/slack/listeners';
import { manifestSchema } from './helpers/manifest-schema';
import { createTestBot } from './helpers/test-bot';

const ROOT = path.join(__dirname, '..', '..');
const manifest = parse(readFileSync(path.join(ROOT, 'manifest.yml'), 'utf8'));

/** The events that a listener for messages stands for: one for each kind of conversation. */
const MESSAGE_EVENTS = ['message.channels', 'message.groups', 'message.im', 'message.mpim'];

/** What Slack asks for, by event. */
const SCOPES_OF_EVENT: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  function_executed: [],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  app_uninstalled: [],
  tokens_revoked: [],
};

/** What Slack asks for, by Web API method, as far as the bot goes in it. */
const SCOPES_OF_METHOD: Readonly<Record<string, readonly string[]>> = {
  'apps.connections.open': [],
  'auth.revoke': [],
  'auth.test': [],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  // Slack takes chat:write for it too.
  'assistant.threads.setStatus': ['assistant:write'],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  // Also in public channels that it was not invited to, where somebody chose one for an answer.
  'chat.postMessage': ['chat:write', 'chat:write.public'],
  'chat.update': ['chat:write'],
  // Direct messages have no settings, so they are not looked into.
  'conversations.info': ['channels:read', 'groups:read', 'mpim:read'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.join': ['channels:join'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'functions.completeError': [],
  'functions.completeSuccess': [],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
};

const { events, commands, shortcuts, functions, actions, views, options } = registered();
const methods = methodsCalled();

describe('manifest.yml', () => {
  test('is a manifest that Slack takes', () => {
    expect(manifestSchema.safeParse(manifest).error?.issues ?? []).toEqual([]);
  });

  test('declares every event that is listened to, and no other', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual([...new Set(events)].sort());
  });

  test('declares every command, and no other', () => {
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(commands);
  });

  test('declares every shortcut, and no other', () => {
    const declared = manifest.features.shortcuts.map(({ type, callback_id }: Record<string, string>) => ({
      type: type === 'message' ? 'message_action' : 'shortcut',
      callback_id,
    }));
    expect(declared).toEqual(shortcuts);
  });

  test('declares every workflow step, and no other', () => {
    expect(Object.keys(manifest.functions)).toEqual(functions);
  });

  test('lets in what is pressed and sent', () => {
    expect(actions.length + views.length + shortcuts.length).toBeGreaterThan(0);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });

  test('asks for the scopes of all that is used, and for no other', () => {
    expect(events.filter((name) => !(name in SCOPES_OF_EVENT))).toEqual([]);
    expect(methods.filter((name) => !(name in SCOPES_OF_METHOD))).toEqual([]);
    const scopes = [
      ...events.flatMap((name) => SCOPES_OF_EVENT[name] ?? []),
      ...methods.flatMap((name) => SCOPES_OF_METHOD[name] ?? []),
      ...(commands.length > 0 ? ['commands'] : []),
    ];
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...new Set(scopes)].sort());
  });

  test('has a Home tab as one is published, and prompts as they are offered', () => {
    expect(manifest.features.app_home.home_tab_enabled).toBe(methods.includes('views.publish'));
    expect('agent_view' in manifest.features).toBe(methods.includes('assistant.threads.setSuggestedPrompts'));
  });

  test('makes an app that works as it is', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });
});

describe('what is put in blocks', () => {
  const handles = (listened: readonly (string | RegExp)[], id: string) =>
    listened.some((each) => (typeof each === 'string' ? each === id : each.test(id)));

  test.each(Object.values(ACTIONS))('%s is listened to when it is pressed', (id) => {
    expect(handles(actions, id.endsWith('_') ? `${id}1` : id)).toBe(true);
  });

  test('nothing is listened to that is in no block', () => {
    const known = Object.values(ACTIONS).map((id) => (id.endsWith('_') ? `${id}1` : id));
    expect(actions.filter((each) => !known.some((id) => handles([each], id)))).toEqual([]);
  });

  test('every menu is given its options, and no other', () => {
    expect(options).toEqual(Object.values(OPTIONS));
  });

  test('every callback is listened to, and no other', () => {
    const listened = [...shortcuts.map(({ callback_id }) => callback_id), ...functions, ...views];
    expect(listened.sort()).toEqual(Object.values<string>(CALLBACKS).sort());
  });
});

interface Registered {
  readonly events: string[];
  readonly commands: string[];
  readonly shortcuts: { readonly type: string; readonly callback_id: string }[];
  readonly functions: string[];
  readonly actions: (string | RegExp)[];
  readonly views: string[];
  readonly options: string[];
}

/** What the listeners register themselves for, and what is dealt with before them. */
function registered(): Registered {
  const found: Registered = {
    events: ['app_uninstalled', 'tokens_revoked'],
    commands: [],
    shortcuts: [],
    functions: [],
    actions: [],
    views: [],
    options: [],
  };
  const app = {
    event: (name: string) => found.events.push(...(name === 'message' ? MESSAGE_EVENTS : [name])),
    message: () => found.events.push(...MESSAGE_EVENTS),
    command: (name: string) => found.commands.push(name),
    shortcut: ({ type, callback_id }: Registered['shortcuts'][number]) => found.shortcuts.push({ type, callback_id }),
    function: (id: string) => {
      found.functions.push(id);
      found.events.push('function_executed');
    },
    options: ({ action_id }: { action_id: string }) => found.options.push(action_id),
    action: (id: string | RegExp) => found.actions.push(id),
    view: (id: string) => found.views.push(id),
  };
  registerListeners(app as unknown as App, { bot: createTestBot() } as unknown as ListenerDeps);
  return found;
}

/** Every Web API method that the sources call on a client. */
function methodsCalled(): string[] {
  const folder = path.join(ROOT, 'src', 'slack');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const calls = files.flatMap((file) => [
    ...readFileSync(path.join(folder, file), 'utf8').matchAll(
      /\b(?:client|WebClient\([^;]*?\))\s*\.((?:[a-z]+\.)+[a-zA-Z]+)\(/g,
    ),
  ]);
  // Not Slack's: Bolt's own client of a connection.
  return [...new Set(calls.map(([, method]) => method as string))].filter((method) => method.includes('.'));
}

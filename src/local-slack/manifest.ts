import { isJson, type Json, json, jsons, string, strings } from './json';
import { LocalSlackError } from './local-slack-error';

export interface Command {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
  readonly shouldEscape: boolean;
}

export interface Shortcut {
  readonly name: string;
  readonly type: 'message' | 'global';
  readonly callbackId: string;
  readonly description: string;
}

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** An app manifest, as far as it decides what Slack lets an app do. */
export interface Manifest {
  /** As it was given. */
  readonly written: Json;
  readonly name: string;
  readonly botName: string;
  readonly homeTab: boolean;
  readonly messagesTab: boolean;
  readonly messagesTabReadOnly: boolean;
  readonly commands: readonly Command[];
  readonly shortcuts: readonly Shortcut[];
  /** Shown in the Messages tab until the app sets others. */
  readonly prompts: readonly Prompt[];
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly interactivity: boolean;
  /** By callback id, as the manifest has them. */
  readonly functions: Json;
}

/**
 * Reads a manifest that has been parsed from YAML or JSON.
 * @throws LocalSlackError with every problem found.
 */
export function readManifest(manifest: unknown): Manifest {
  const { display_information, features, oauth_config, settings, functions } = json(manifest);
  const { app_home, bot_user, slash_commands, shortcuts, agent_view, assistant_view } = json(features);
  const name = string(json(display_information).name);
  const scopes = json(json(oauth_config).scopes).bot;
  const problems = [
    isJson(manifest) ? undefined : 'it is not an object',
    name ? undefined : 'display_information.name is missing',
    scopes === undefined || Array.isArray(scopes) ? undefined : 'oauth_config.scopes.bot is not a list',
    ...jsons(slash_commands).map((each, index) =>
      /^\/\S+$/.test(string(each.command) ?? '')
        ? undefined
        : `features.slash_commands[${index}].command is no command`,
    ),
    ...jsons(shortcuts).map((each, index) =>
      each.type === 'message' || each.type === 'global' ? undefined : `features.shortcuts[${index}].type is unknown`,
    ),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0 || !name) {
    throw new LocalSlackError('MANIFEST_INVALID', `The manifest cannot be used: ${problems.join('; ')}.`);
  }
  return {
    written: json(manifest),
    name,
    botName: string(json(bot_user).display_name) ?? name,
    homeTab: json(app_home).home_tab_enabled === true,
    messagesTab: json(app_home).messages_tab_enabled !== false,
    messagesTabReadOnly: json(app_home).messages_tab_read_only_enabled === true,
    commands: jsons(slash_commands).map(readCommand),
    shortcuts: jsons(shortcuts).map(readShortcut),
    prompts: jsons(json(agent_view ?? assistant_view).suggested_prompts).map(readPrompt),
    scopes: strings(scopes),
    events: strings(json(json(settings).event_subscriptions).bot_events),
    interactivity: json(json(settings).interactivity).is_enabled === true,
    functions: json(functions),
  };
}

function readCommand({ command, description, usage_hint, should_escape }: Json): Command {
  return {
    command: string(command) ?? '',
    description: string(description) ?? '',
    usageHint: string(usage_hint) ?? '',
    shouldEscape: should_escape === true,
  };
}

function readShortcut({ name, type, callback_id, description }: Json): Shortcut {
  return {
    name: string(name) ?? '',
    type: type === 'global' ? 'global' : 'message',
    callbackId: string(callback_id) ?? '',
    description: string(description) ?? '',
  };
}

export function readPrompt({ title, message }: Json): Prompt {
  return { title: string(title) ?? '', message: string(message) ?? '' };
}

/** A manifest that asks for everything the local Slack knows. */
export const FULL = {
  display_information: { name: 'Tiny' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'tiny' },
    slash_commands: [
      { command: '/tiny', description: 'Tries things', usage_hint: '[what]', should_escape: false },
      { command: '/escaped', description: 'Marked up', should_escape: true },
    ],
    shortcuts: [
      { name: 'Anywhere', type: 'global', callback_id: 'anywhere', description: 'From anywhere' },
      { name: 'About this', type: 'message', callback_id: 'about_this', description: 'On a message' },
    ],
    agent_view: {
      agent_description: 'Tiny',
      suggested_prompts: [{ title: 'First', message: 'What can you do?' }],
    },
  },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'assistant:write',
        'channels:history',
        'channels:join',
        'channels:read',
        'chat:write',
        'commands',
        'files:read',
        'groups:history',
        'groups:read',
        'im:history',
        'im:read',
        'im:write',
        'mpim:history',
        'mpim:read',
        'mpim:write',
        'reactions:read',
        'reactions:write',
        'team:read',
        'users:read',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'app_mention',
        'function_executed',
        'member_joined_channel',
        'message.channels',
        'message.groups',
        'message.im',
        'message.mpim',
        'reaction_added',
        'reaction_removed',
      ],
    },
    interactivity: { is_enabled: true },
    socket_mode_enabled: true,
  },
  functions: {
    shout: {
      title: 'Shout',
      description: 'Makes it loud',
      input_parameters: { words: { type: 'string', is_required: true } },
      output_parameters: { loud: { type: 'string', is_required: true } },
    },
  },
};

/** The same with only these scopes. */
export function withScopes(...bot: readonly string[]): typeof FULL {
  return { ...FULL, oauth_config: { scopes: { bot: [...bot] } } };
}

/** The same with only these events. */
export function withEvents(...bot_events: readonly string[]): typeof FULL {
  return { ...FULL, settings: { ...FULL.settings, event_subscriptions: { bot_events: [...bot_events] } } };
}

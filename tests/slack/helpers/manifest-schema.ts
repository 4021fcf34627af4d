import { z } from 'zod';

const title = z.string().min(1).max(255);

const parameters = z.strictObject({
  required: z.array(z.string()),
  properties: z.record(
    z.string().regex(/^[a-z_]+$/),
    z.strictObject({ type: z.enum(['string', 'number']), title, description: title }),
  ),
});

/**
 * What Slack takes as a manifest, of the parts that this app uses; a key that Slack does not know is an error.
 * Limits from https://docs.slack.dev/reference/app-manifest
 */
export const manifestSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.int(), minor_version: z.int().optional() }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(174).max(4000).optional(),
    background_color: z.string().regex(/^#(?:[0-9a-f]{3}){1,2}$/i),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    agent_view: z.strictObject({
      agent_description: z.string().min(1).max(300),
      suggested_prompts: z
        .array(z.strictObject({ title, message: title }))
        .max(4)
        .optional(),
    }),
    bot_user: z.strictObject({
      display_name: z.string().regex(/^[a-z0-9\-_.]{1,80}$/i),
      always_online: z.boolean(),
    }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(24),
          type: z.enum(['message', 'global']),
          callback_id: title,
          description: z.string().min(1).max(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/\S{1,31}$/),
          description: z.string().min(1).max(2000),
          usage_hint: z.string().min(1).max(1000),
          should_escape: z.boolean(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()).max(255) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
    function_runtime: z.literal('remote'),
  }),
  functions: z.record(
    z.string().regex(/^[a-z_]+$/),
    z.strictObject({
      title,
      description: title,
      input_parameters: parameters,
      output_parameters: parameters,
    }),
  ),
});

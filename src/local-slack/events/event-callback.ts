import type { Backend } from '../backend';
import type { Json } from '../json';

/** An event as it is delivered, with everything Slack puts around it. */
export function eventCallback({ workspace, tokens }: Backend, event: Json): Json {
  const { team, app, bot, ids } = workspace;
  return {
    token: tokens.verification,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: ids.id('Ev'),
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: bot.id, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${ids.hex(16)}`,
  };
}

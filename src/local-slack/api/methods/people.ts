import { personJson } from '../../workspace';
import { ApiError } from '../api-error';
import { flag, optional, required } from '../arguments';
import { botMethod, type Methods } from '../method';
import { page } from '../paging';

export const people: Methods = {
  'auth.test': {
    token: 'any',
    scopes: [],
    run: (_args, { workspace: { team, bot, app }, url }) => ({
      url: `${url()}/`,
      team: team.name,
      user: bot.name,
      team_id: team.id,
      user_id: bot.id,
      bot_id: app.botId,
      is_enterprise_install: false,
    }),
  },

  'team.info': botMethod(['team:read'], (args, { workspace: { team } }) => {
    if ((optional(args, 'team') ?? team.id) !== team.id) throw new ApiError('team_not_found');
    return { team: { id: team.id, name: team.name, domain: team.domain, email_domain: '', icon: {} } };
  }),

  'bots.info': botMethod(['users:read'], (args, { workspace: { app, bot } }) => {
    if ((optional(args, 'bot') ?? app.botId) !== app.botId) throw new ApiError('bot_not_found');
    return { bot: { id: app.botId, deleted: false, name: bot.name, app_id: app.id, user_id: bot.id, icons: {} } };
  }),

  'users.info': botMethod(['users:read'], (args, { workspace }) => {
    const person = workspace.people.get(required(args, 'user'));
    if (!person) throw new ApiError('user_not_found');
    return { user: personJson(workspace, person, { locale: flag(args, 'include_locale') }) };
  }),

  'users.list': botMethod(['users:read'], (args, { workspace }) => {
    const { items, metadata } = page([...workspace.people.values()], args, ({ id }) => id, 1000);
    const locale = flag(args, 'include_locale');
    return {
      members: items.map((person) => personJson(workspace, person, { locale })),
      cache_ts: Math.floor(workspace.now() / 1000),
      ...metadata,
    };
  }),
};

import { uninstall } from '../../oauth';
import { ApiError } from '../api-error';
import { optional } from '../arguments';
import { botMethod, type Methods } from '../method';

export const oauth: Methods = {
  'oauth.v2.access': {
    token: 'none',
    scopes: [],
    run(args, { registration, directory, workspace: { app } }) {
      const clientId = optional(args, 'client_id');
      if (!registration || clientId !== registration.clientId) throw new ApiError('invalid_client_id');
      if (optional(args, 'client_secret') !== registration.clientSecret) throw new ApiError('bad_client_secret');
      if ((optional(args, 'grant_type') ?? 'authorization_code') !== 'authorization_code') {
        throw new ApiError('invalid_grant_type');
      }
      const use = registration.codes.use(optional(args, 'code') ?? '');
      if (!use.ok) throw new ApiError(use.error);
      const { team, user, scopes, redirectUri } = use.consent;
      if (optional(args, 'redirect_uri') !== redirectUri) throw new ApiError('bad_redirect_uri');
      const chosen = directory.get(team);
      if (!chosen) throw new ApiError('invalid_code');
      return {
        app_id: app.id,
        authed_user: { id: user },
        scope: scopes.join(),
        token_type: 'bot',
        access_token: chosen.grant.give(),
        bot_user_id: chosen.workspace.bot.id,
        team: { id: team, name: chosen.workspace.team.name },
        enterprise: null,
        is_enterprise_install: false,
      };
    },
  },

  'auth.revoke': botMethod([], (_args, backend) => {
    uninstall(backend);
    return { revoked: true };
  }),
};

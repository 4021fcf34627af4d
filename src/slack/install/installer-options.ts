import type { HTTPReceiverOptions, InstallationStore } from '@slack/bolt';
import { type InstallerConfig, SLACK_API, type SlackConfig } from '../../config';
import type { Log } from '../../log';
import type { Store } from '../../store';
import { clientOptions } from '../client-options';
import { installationCallbacks } from './callbacks';

export interface InstallerParts {
  readonly store: Store;
  /** What the app asks for: the manifest's. */
  readonly scopes: readonly string[];
  readonly log: Log;
}

/**
 * Bolt's installer: /slack/install leads to Slack's page that asks for consent, and Slack leads back to
 * /slack/oauth_redirect. No redirect_uri is sent, so that Slack leads to no other address than the app's settings name.
 */
export function installerOptions(
  config: SlackConfig & { readonly installer: InstallerConfig },
  parts: InstallerParts,
): HTTPReceiverInstaller {
  const { clientId, clientSecret, stateSecret } = config.installer;
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...parts.scopes],
    installationStore: installationStore(parts.store),
    installerOptions: {
      // A page in between would ask what Slack's asks anyway.
      directInstall: true,
      stateVerification: true,
      legacyStateVerification: false,
      authorizationUrl: new URL('../oauth/v2/authorize', config.apiUrl ?? SLACK_API).href,
      clientOptions: clientOptions(config),
      callbackOptions: installationCallbacks(parts, clientOptions(config)),
    },
  };
}

export type HTTPReceiverInstaller = Pick<
  HTTPReceiverOptions,
  'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'
>;

/** Kept by workspace. What cannot be kept as it is was turned away before. */
function installationStore({ installations }: Store): InstallationStore {
  return {
    async storeInstallation({ team, bot }) {
      if (!team || !bot) throw new Error('An installation came without a workspace or a bot.');
      const { token: botToken, id: botId, userId: botUser, scopes } = bot;
      await installations.keep({ team: team.id, botToken, botId, botUser, scopes });
    },
    async fetchInstallation({ teamId = '' }) {
      const found = await installations.find(teamId);
      if (!found) throw new Error(`The app is not installed in the workspace ${teamId}.`);
      const { team, botToken: token, botId: id, botUser: userId, scopes } = found;
      return {
        team: { id: team },
        enterprise: undefined,
        // Whoever installed it: nothing is done in their name, so nothing of them is kept.
        user: { id: '', token: undefined, scopes: undefined },
        bot: { id, userId, token, scopes: [...scopes] },
        isEnterpriseInstall: false,
        authVersion: 'v2',
      };
    },
  };
}

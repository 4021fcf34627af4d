import { type HTTPReceiverOptions, type Installation, webApi } from '@slack/bolt';
import { slackSaid } from '../slack-said';
import type { InstallerParts } from './installer-options';
import { PAGES } from './pages.data';
import { showPage } from './show-page';

type Callbacks = NonNullable<NonNullable<HTTPReceiverOptions['installerOptions']>['callbackOptions']>;

/** Milliseconds for which a state that was used is remembered: longer than the ten minutes for which Bolt takes one. */
const REMEMBERED = 20 * 60_000;

/** Bolt's codes for a request that does not belong to an installation begun in this browser, less than ten minutes ago. */
const NOT_BEGUN_HERE = ['slack_oauth_missing_state', 'slack_oauth_invalid_state', 'slack_oauth_missing_code'];
const CANCELLED = 'slack_oauth_installer_authorization_error';

/** What Bolt's installer leaves to the app: that a state is used once, whom it is not for, and what people are told. */
export function installationCallbacks(
  { store, log }: Pick<InstallerParts, 'store' | 'log'>,
  options: webApi.WebClientOptions,
): Callbacks {
  return {
    // Bolt has found the state to be of this browser, and not forged.
    async beforeInstallation(_options, { url = '' }, response) {
      const state = new URL(url, 'http://localhost').searchParams.get('state') ?? '';
      if (await store.installations.useOnce(state, REMEMBERED)) return true;
      showPage(response, 400, PAGES.beginAgain);
      return false;
    },
    async afterInstallation(installation, _options, _request, response) {
      const refusal = refusalOf(installation);
      if (!refusal) return true;
      log.warn(`An installation was refused: ${refusal.en}`);
      // What is not kept is not to be valid either.
      const client = new webApi.WebClient(installation.bot?.token, options);
      await client.auth.revoke({}).catch(() => log.warn('Nor could its token be given back.'));
      showPage(response, 400, refusal);
      return false;
    },
    success({ team, appId }, _options, _request, response) {
      log.info(`The app was installed in the workspace ${team?.id}.`);
      showPage(response, 200, PAGES.installed, team && appId ? { id: appId, team: team.id } : undefined);
    },
    failure(error, _options, _request, response) {
      if (error.code === CANCELLED) return showPage(response, 200, PAGES.cancelled);
      // Slack knows no such code, or not from here.
      const foreign = NOT_BEGUN_HERE.includes(error.code) || slackSaid(error) !== undefined;
      showPage(response, foreign ? 400 : 500, foreign ? PAGES.beginAgain : PAGES.failed);
    },
  };
}

/** Why an installation is not taken; undefined where it is. */
function refusalOf({ isEnterpriseInstall, team, bot }: Installation): (typeof PAGES)[keyof typeof PAGES] | undefined {
  if (isEnterpriseInstall || !team) return PAGES.organisation;
  if (bot?.refreshToken !== undefined) return PAGES.rotation;
  return bot ? undefined : PAGES.failed;
}

import { callSlack, NoAnswer, type SlackApi } from './call-slack';
import { type Finding, ok, unchecked, wrong } from './finding';

/** What tells which events an app gets: to no token of the app itself does Slack say it. */
export interface ToldBy {
  /** An app configuration token: xoxe.xoxp-… */
  readonly token: string | undefined;
  /** Undefined where no token told which app it is of. */
  readonly app: string | undefined;
}

const WHERE = 'at https://api.slack.com/apps under "Event Subscriptions" > "Subscribe to bot events"';
const TOKEN_WHERE = 'https://api.slack.com/apps, "Your App Configuration Tokens" > "Generate Token"';

/** Compares the events that the app gets with those of manifest.yml. */
export async function checkEvents(api: SlackApi, { token, app }: ToldBy, wanted: readonly string[]): Promise<Finding> {
  if (!token) {
    const own = `look ${WHERE}: it must list ${wanted.join(', ')}. To have it looked at, set SLACK_CONFIG_TOKEN`;
    return unchecked('events', `Slack tells no token of the app: ${own} (${TOKEN_WHERE}; for twelve hours).`);
  }
  if (!app) return unchecked('events', 'it is not known of which app: the tokens come first.');
  try {
    const { body } = await callSlack(api, 'apps.manifest.export', token, { app_id: app });
    if (body.ok !== true) {
      const refusal = `Slack does not accept SLACK_CONFIG_TOKEN for the app ${app} (${body.error})`;
      return wrong('events', `${refusal}: it lasts twelve hours; make another at ${TOKEN_WHERE}, or leave it out.`);
    }
    const events = eventsIn(body.manifest);
    const lacking = wanted.filter((event) => !events.includes(event));
    if (lacking.length === 0) return ok('events', `all ${wanted.length} of manifest.yml`);
    return wrong('events', `missing: ${lacking.join(', ')}. Add them ${WHERE}, then "Reinstall to Workspace".`);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return wrong('events', error.message);
  }
}

/** Nothing of what Slack sends is trusted to be there. */
function eventsIn(manifest: unknown): readonly unknown[] {
  type Exported = { readonly settings?: { readonly event_subscriptions?: { readonly bot_events?: unknown } } };
  const events = (manifest as Exported | null | undefined)?.settings?.event_subscriptions?.bot_events;
  return Array.isArray(events) ? events : [];
}

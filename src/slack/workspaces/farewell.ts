import type { webApi } from '@slack/bolt';
import type { Log } from '../../log';
import type { Store } from '../../store';
import type { EventBody } from '../inbox';
import { slackSaid } from '../slack-said';
import type { TaughtBots } from '../taught-bots';
import { teamOf } from './team-of';
import type { Workspaces } from './workspaces';

/** That the bot was removed from a workspace: Slack says it by two events, in any order. */
export interface Farewell {
  readonly team: string;
  /** Milliseconds since 1970, at the latest: Slack says the second. */
  readonly at: number;
}

export interface FarewellParts {
  readonly store: Store;
  readonly workspaces: Workspaces;
  readonly bots: TaughtBots;
  readonly log: Log;
}

/** Undefined where the event is another, or only tokens of people were revoked: the bot has none. */
export function readFarewell(body: EventBody): Farewell | undefined {
  const { type, event, event_time: seconds } = body;
  const team = teamOf(body);
  if (type !== 'event_callback' || !team || !event) return undefined;
  const revoked = event.type === 'tokens_revoked' && (event.tokens?.bot?.length ?? 0) > 0;
  if (event.type !== 'app_uninstalled' && !revoked) return undefined;
  return { team, at: ((seconds ?? Number.POSITIVE_INFINITY) + 1) * 1000 };
}

/**
 * Removes all that is kept of a workspace. Doing it twice does no harm. @throws where it could not be done: Slack then
 * says it again
 */
export async function leave({ store, workspaces, bots, log }: FarewellParts, { team, at }: Farewell): Promise<void> {
  const presence = await workspaces.find(team);
  // One that comes late, after the app was installed again, is not about that installation. Clocks differ: Slack knows.
  if (presence && at < presence.since && (await isWelcome(presence.client))) return;
  const removed = await store.removeWorkspace(team);
  bots.drop(team);
  if (removed > 0) log.info(`The app was removed from the workspace ${team}: nothing is kept of it any longer.`);
}

async function isWelcome(client: webApi.WebClient): Promise<boolean> {
  try {
    await client.auth.test({});
    return true;
  } catch (error) {
    if (slackSaid(error) === undefined) throw error;
    return false;
  }
}

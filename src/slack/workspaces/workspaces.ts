import { webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config';
import { TokenKeyError } from '../../store';
import { boltLog } from '../bolt-log';
import { clientOptions, postingOptions } from '../client-options';
import type { SlackDeps } from '../deps';

/** The bot in a workspace: it speaks with that workspace's token. */
export interface Presence {
  readonly client: webApi.WebClient;
  /** Posts answers: a client that never tries again by itself. */
  readonly poster: webApi.WebClient;
  /** Milliseconds since 1970: what Slack says of the time before may be about an earlier installation. */
  readonly since: number;
}

/** Where the bot is at work. */
export interface Workspaces {
  /** Undefined where the bot is not installed. @throws where the store cannot be read */
  find(team: string): Promise<Presence | undefined>;
}

type Parts = Pick<SlackDeps, 'log' | 'now' | 'store' | 'watch'>;

/** Workspaces whose clients are kept, each with its queue of calls and its wait after a rate limit: some kilobytes. */
const LIMIT = 1000;

/** The one workspace of a token: Slack sends the events of no other. */
export function oneWorkspace(config: SlackConfig, client: webApi.WebClient, parts: Parts): Workspaces {
  const presence = { client, poster: posterOf(config, parts, config.botToken), since: parts.now() };
  return { find: async () => presence };
}

/**
 * Those that installed the app. Read anew each time: what was installed, or removed, by way of another process holds at
 * once in all.
 */
export function installedWorkspaces(config: SlackConfig, parts: Parts): Workspaces {
  const known = new Map<string, Omit<Presence, 'since'> & { readonly token: string }>();
  const speak = (token: string) => ({
    token,
    client: new webApi.WebClient(token, { ...clientOptions(config, parts.watch), logger: boltLog(parts.log) }),
    poster: posterOf(config, parts, token),
  });
  return {
    async find(team) {
      // A token that no key opens is as good as none: it was said at the start.
      const installation = await parts.store.installations.find(team).catch((error: unknown) => {
        if (error instanceof TokenKeyError) return undefined;
        throw error;
      });
      const before = known.get(team);
      known.delete(team);
      if (!installation) return undefined;
      const { botToken: token, installedAt: since } = installation;
      const clients = before?.token === token ? before : speak(token);
      known.set(team, clients);
      const [oldest] = known.keys();
      if (known.size > LIMIT && oldest !== undefined) known.delete(oldest);
      return { client: clients.client, poster: clients.poster, since };
    },
  };
}

function posterOf(config: SlackConfig, { log, watch }: Parts, token: string | undefined): webApi.WebClient {
  return new webApi.WebClient(token, { ...postingOptions(config, watch), logger: boltLog(log) });
}

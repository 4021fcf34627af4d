import { webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config';
import type { Store } from '../../store';
import { clientOptions } from '../client-options';

/** The bot in a workspace. */
export interface Presence {
  /** Speaks with that workspace's token. */
  readonly client: webApi.WebClient;
  /** Milliseconds since 1970: what Slack says of the time before may be about an earlier installation. */
  readonly since: number;
}

/** Where the bot is at work. */
export interface Workspaces {
  /** Undefined where the bot is not installed. @throws where the store cannot be read */
  find(team: string): Promise<Presence | undefined>;
}

/** Clients kept, each with its queue of calls and its wait after a rate limit: some kilobytes each. */
const LIMIT = 1000;

/** The one workspace of a token. Slack sends the events of no other. */
export function oneWorkspace(client: webApi.WebClient, since: number): Workspaces {
  const presence = { client, since };
  return { find: async () => presence };
}

/**
 * Those that installed the app. Read anew each time: what was installed, or removed, by way of another process holds at
 * once in all.
 */
export function installedWorkspaces({ installations }: Store, config: SlackConfig): Workspaces {
  const clients = new Map<string, { readonly token: string; readonly client: webApi.WebClient }>();
  return {
    async find(team) {
      const installation = await installations.find(team);
      const known = clients.get(team);
      clients.delete(team);
      if (!installation) return undefined;
      const { botToken: token, installedAt: since } = installation;
      const { client } =
        known?.token === token ? known : { client: new webApi.WebClient(token, clientOptions(config)) };
      clients.set(team, { token, client });
      const [oldest] = clients.keys();
      if (clients.size > LIMIT && oldest !== undefined) clients.delete(oldest);
      return { client, since };
    },
  };
}

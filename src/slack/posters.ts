import { webApi } from '@slack/bolt';
import type { SlackConfig } from '../config';
import type { Log } from '../log';
import { boltLog } from './bolt-log';
import { postingOptions } from './client-options';

/** The client that posts answers where another client does all else, with the same token. */
export type PosterOf = (client: webApi.WebClient) => webApi.WebClient;

export function createPosters(config: SlackConfig, log: Log): PosterOf {
  const posters = new WeakMap<webApi.WebClient, webApi.WebClient>();
  return (client) => {
    const known = posters.get(client);
    if (known) return known;
    const poster = new webApi.WebClient(client.token, { ...postingOptions(config), logger: boltLog(log) });
    posters.set(client, poster);
    return poster;
  };
}

import type { webApi } from '@slack/bolt';
import type { Language } from '../bot';
import type { Log } from '../log';
import type { Person } from '../store';
import { within } from '../within';

/** What the bot needs to know of somebody. */
export interface Profile {
  readonly language: Language;
  readonly name: string;
  /** May settle things for the workspace. */
  readonly maintainer: boolean;
}

export interface People {
  /** Never rejects: where Slack does not say in time, somebody who reads Korean and settles nothing. */
  profile(client: webApi.WebClient, person: Person): Promise<Profile>;
}

export interface PeopleOptions {
  /** User ids; where none is given, the workspace's admins and owners are the maintainers. */
  readonly maintainers?: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Milliseconds. Somebody who changes the language of Slack, or becomes an admin, is noticed after so long. */
const KEPT = 10 * 60_000;

/** Milliseconds. A button in the wrong language is better than an answer that waits for it. */
const PATIENCE = 1000;

/** People remembered: the profiles of a busy workspace in about a megabyte. */
const LIMIT = 5000;

export function createPeople({ maintainers = [], now, log }: PeopleOptions): People {
  const known = new Map<string, { readonly until: number; readonly profile: Promise<Profile> }>();
  const unknown = (user: string): Profile => ({
    language: 'ko',
    name: user,
    maintainer: maintainers.includes(user),
  });

  const ask = async (client: webApi.WebClient, user: string): Promise<Profile> => {
    const { user: found } = await client.users.info({ user, include_locale: true });
    const names = [found?.profile?.display_name, found?.profile?.real_name, found?.real_name, found?.name];
    return {
      language: languageOf(found?.locale),
      name: names.find((name) => name?.trim()) ?? user,
      maintainer:
        maintainers.length > 0 ? maintainers.includes(user) : found?.is_admin === true || found?.is_owner === true,
    };
  };

  return {
    async profile(client, { team, user }) {
      const key = `${team}:${user}`;
      const kept = known.get(key);
      if (kept && kept.until > now()) return kept.profile;
      const profile = ask(client, user).catch((error: unknown) => {
        log.warn(`Slack does not say who asks: ${error instanceof Error ? error.message : error}`);
        known.delete(key);
        return unknown(user);
      });
      known.delete(key);
      known.set(key, { until: now() + KEPT, profile });
      const [oldest] = known.keys();
      if (known.size > LIMIT && oldest !== undefined) known.delete(oldest);
      return (await within(PATIENCE, profile)) ?? unknown(user);
    },
  };
}

/** `ko-KR` // ko, `fr-FR` // en, nothing // ko: whom Slack does not know reads the article's language. */
function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^ko\b/i.test(locale) ? 'ko' : 'en';
}

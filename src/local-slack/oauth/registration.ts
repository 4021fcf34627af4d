import type { Backend } from '../backend';
import type { Ids } from '../ids';
import { LocalSlackError } from '../local-slack-error';
import type { OAuthOptions } from '../options';
import { type Codes, createCodes } from './codes';

/** The app as workspaces install it. */
export interface Registration {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where Slack leads back to, and nowhere else. */
  readonly redirectUrl: string;
  readonly codes: Codes;
}

/** Every workspace, by its id; the first is the page's. */
export type Directory = ReadonlyMap<string, Backend>;

export function createRegistration({ redirectUrl }: OAuthOptions, ids: Ids, now: () => number): Registration {
  if (!URL.canParse(redirectUrl) || !/^https?:$/.test(new URL(redirectUrl).protocol)) {
    throw new LocalSlackError(
      'OPTION_MISSING',
      `oauth.redirectUrl must be an http or https address, not ${JSON.stringify(redirectUrl)}.`,
    );
  }
  return {
    clientId: `${ids.hex(12)}.${ids.hex(12)}`,
    clientSecret: ids.hex(32),
    redirectUrl,
    codes: createCodes(ids, now),
  };
}

/** Whether Slack would lead there: to the address that the app has, or below it. */
export function leadsBack({ redirectUrl }: Registration, uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const [own, asked] = [new URL(redirectUrl), new URL(uri)];
  const below = asked.pathname === own.pathname || asked.pathname.startsWith(`${own.pathname.replace(/\/$/, '')}/`);
  return asked.origin === own.origin && asked.username === '' && asked.password === '' && below;
}

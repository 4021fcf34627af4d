import type { Ids } from '../ids';

/** What somebody agreed to. */
export interface Consent {
  readonly team: string;
  readonly user: string;
  readonly scopes: readonly string[];
  /** As the app gave it, if it did. */
  readonly redirectUri?: string;
}

export type CodeUse =
  | { readonly ok: true; readonly consent: Consent }
  | { readonly ok: false; readonly error: 'invalid_code' | 'code_already_used' };

/** What an app changes, once, for a token. */
export interface Codes {
  issue(consent: Consent): string;
  use(code: string): CodeUse;
}

/** Milliseconds for which Slack takes a code. */
const LIFETIME = 10 * 60_000;

export function createCodes(ids: Ids, now: () => number): Codes {
  const issued = new Map<string, { readonly consent: Consent; readonly at: number; used: boolean }>();
  return {
    issue(consent) {
      for (const [code, { at }] of issued) if (now() - at > LIFETIME) issued.delete(code);
      const code = ids.hex(32);
      issued.set(code, { consent, at: now(), used: false });
      return code;
    },
    use(code) {
      const found = issued.get(code);
      if (!found || now() - found.at > LIFETIME) return { ok: false, error: 'invalid_code' };
      if (found.used) return { ok: false, error: 'code_already_used' };
      found.used = true;
      return { ok: true, consent: found.consent };
    },
  };
}

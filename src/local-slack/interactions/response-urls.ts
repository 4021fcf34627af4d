import type { Ids } from '../ids';

/** Where a response to something that a person did goes. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed, or that a shortcut was used on. */
  readonly messageTs?: string;
}

export type Use =
  | { readonly ok: true; readonly target: ResponseTarget }
  | { readonly ok: false; readonly error: 'used_url' | 'expired_url' | 'invalid_url' };

export interface ResponseUrls {
  /** @returns a path, such as `/actions/T1/2/3`. */
  issue(kind: 'commands' | 'actions', target: ResponseTarget): string;
  /** Uses the path up by one. */
  use(path: string): Use;
}

/** Responses a URL takes. */
const MOST_USES = 5;
const REMEMBERED = 1000;

export function createResponseUrls(ids: Ids, team: string, now: () => number, lifetime: number): ResponseUrls {
  const issued = new Map<string, { readonly target: ResponseTarget; readonly at: number; uses: number }>();
  return {
    issue(kind, target) {
      const path = `/${kind}/${team}/${issued.size + 1}/${ids.hex(24)}`;
      issued.set(path, { target, at: now(), uses: 0 });
      const [oldest] = issued.keys();
      if (issued.size > REMEMBERED && oldest !== undefined) issued.delete(oldest);
      return path;
    },
    use(path) {
      const url = issued.get(path);
      if (!url) return { ok: false, error: 'invalid_url' };
      if (now() - url.at > lifetime) return { ok: false, error: 'expired_url' };
      if (url.uses >= MOST_USES) return { ok: false, error: 'used_url' };
      url.uses += 1;
      return { ok: true, target: url.target };
    },
  };
}

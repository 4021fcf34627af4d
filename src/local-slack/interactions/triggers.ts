import type { Ids } from '../ids';

export type Exchange =
  | { readonly ok: true; readonly user: string }
  | { readonly ok: false; readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' };

/** What a person did lets the app open a view for them: once, and soon. */
export interface Triggers {
  issue(user: string): string;
  /** The person whose trigger it is, if it is still good; from then on it is not. */
  exchange(triggerId: string): Exchange;
}

/** Issued ids that are remembered, so that a late one is told from a wrong one. */
const REMEMBERED = 1000;

export function createTriggers(ids: Ids, now: () => number, lifetime: number): Triggers {
  const issued = new Map<string, { readonly user: string; readonly at: number; used: boolean }>();
  return {
    issue(user) {
      const at = now();
      const id = `${Math.floor(at)}.${issued.size + 1}.${ids.hex(32)}`;
      issued.set(id, { user, at, used: false });
      const [oldest] = issued.keys();
      if (issued.size > REMEMBERED && oldest !== undefined) issued.delete(oldest);
      return id;
    },
    exchange(triggerId) {
      const trigger = issued.get(triggerId);
      if (!trigger) return { ok: false, error: 'invalid_trigger_id' };
      if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' };
      if (now() - trigger.at > lifetime) return { ok: false, error: 'expired_trigger_id' };
      trigger.used = true;
      return { ok: true, user: trigger.user };
    },
  };
}

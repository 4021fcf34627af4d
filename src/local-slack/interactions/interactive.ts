import type { Backend } from '../backend';
import type { Outcome } from '../delivery';
import type { Json } from '../json';

/** What came of something that a person did in the app's buttons, menus and views. */
export type Reaction =
  | { readonly ok: true; readonly response?: unknown }
  /** `error`: `operation_timeout`, `dispatch_failed` or `interactivity_disabled`. */
  | { readonly ok: false; readonly error: string };

/** Delivers a payload of the type `interactive`, where the app's manifest says that it takes any. */
export async function deliverInteractive(
  { deliver, manifest, log, grant }: Backend,
  payload: Json,
  acceptsResponse = false,
): Promise<Reaction> {
  if (!manifest.interactivity) {
    log.warn('settings.interactivity is off in the manifest: nothing interactive is delivered.');
    return { ok: false, error: 'interactivity_disabled' };
  }
  if (!grant.token()) return { ok: false, error: 'dispatch_failed' };
  return reaction(await deliver.request({ type: 'interactive', payload, acceptsResponse }));
}

/** An outcome in the words that Slack has for people. */
export function reaction(outcome: Outcome): Reaction {
  if (outcome.acked) return { ok: true, response: outcome.response };
  const timeout = outcome.reason === 'timeout' || outcome.reason === 'http_timeout';
  return { ok: false, error: timeout ? 'operation_timeout' : 'dispatch_failed' };
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The app's manifest, as far as the bot looks at it. */
export interface Manifest {
  /** What the app asks for when it is installed. */
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

/** Reads `manifest.yml`. */
export function readManifest(file: string): Manifest {
  return parse(readFileSync(file, 'utf8'));
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What an app asks for when it is installed, as its manifest has it: `oauth_config.scopes.bot`. */
export function readScopes(manifestFile: string): string[] {
  return parse(readFileSync(manifestFile, 'utf8')).oauth_config.scopes.bot;
}

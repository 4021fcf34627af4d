import type { Tokens } from './backend';
import type { Ids } from './ids';

/** In the forms that Slack's clients check for. */
export function createTokens(ids: Ids, appId: string): Tokens {
  return {
    app: `xapp-1-${appId}-${ids.hex(32)}`,
    verification: ids.hex(24),
    config: `xoxe.xoxp-1-${ids.hex(64)}`,
  };
}

import type { Ids } from '../ids';

/** Whether the app is in a workspace: it is as long as it has a token for it. */
export interface Grant {
  token(): string | undefined;
  /** Lets the app in: with the token that it has there, or else a new one. */
  give(): string;
  /** Takes the token back. */
  end(): void;
  /** Whether a token let the app in before. */
  ended(token: string): boolean;
}

export function createGrant(ids: Ids): Grant {
  const past = new Set<string>();
  let current: string | undefined;
  return {
    token: () => current,
    give() {
      // In the form that Slack's clients check for.
      current ??= `xoxb-local-${ids.hex(24)}`;
      return current;
    },
    end() {
      if (current) past.add(current);
      current = undefined;
    },
    ended: (token) => past.has(token),
  };
}

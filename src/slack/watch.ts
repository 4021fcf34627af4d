import type { webApi } from '@slack/bolt';

/** What a call of Slack met; few kinds, so that they can be counted apart. */
export const TROUBLES = [
  /** No answer at all. */
  'unreachable',
  /** No answer in time. */
  'timeout',
  /** Slack was in trouble itself. */
  'http',
  'rate_limited',
  /** The token is wrong, revoked or expired. */
  'auth',
  /** The token may not do that. */
  'scope',
  /** There is no such channel, or the bot may not write there. */
  'channel',
  /** Refused for any other reason. */
  'refused',
  /** The address that came with a command or a press does not take the answer. */
  'response_url',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface SlackCall {
  /** `chat.postMessage`, …, or `response_url`. */
  readonly method: string;
  readonly milliseconds: number;
  /** Left out where all is well. */
  readonly trouble?: Trouble;
}

/** Told of what passes between the bot and Slack. */
export interface SlackWatch {
  /** Slack was told that something has come. @param milliseconds since then */
  acknowledged(milliseconds: number): void;
  called(call: SlackCall): void;
}

const REFUSALS: Readonly<Record<string, Trouble>> = {
  invalid_auth: 'auth',
  not_authed: 'auth',
  account_inactive: 'auth',
  token_revoked: 'auth',
  token_expired: 'auth',
  missing_scope: 'scope',
  not_allowed_token_type: 'scope',
  channel_not_found: 'channel',
  not_in_channel: 'channel',
  is_archived: 'channel',
  restricted_action: 'channel',
  ratelimited: 'rate_limited',
};

/** How a request goes to Slack. */
type Send = (...args: Parameters<webApi.FetchFunction>) => Promise<Response>;

/** Each try counts: Slack's client makes several before it gives up. */
export function watched(send: Send, watch: SlackWatch | undefined): Send {
  if (!watch) return send;
  return async (url, init) => {
    const start = performance.now();
    const method = methodOf(String(url));
    const tell = (trouble?: Trouble) =>
      watch.called({
        method,
        milliseconds: performance.now() - start,
        ...(trouble && { trouble: method === RESPONSE_URL ? RESPONSE_URL : trouble }),
      });
    try {
      const response = await send(url, init);
      if (response.status === 429) tell('rate_limited');
      else if (!response.ok) tell('http');
      else tell(method === RESPONSE_URL ? undefined : await refusal(response.clone()));
      return response;
    } catch (error) {
      tell(error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name) ? 'timeout' : 'unreachable');
      throw error;
    }
  };
}

const RESPONSE_URL = 'response_url';

/** `https://slack.com/api/chat.postMessage` // chat.postMessage */
function methodOf(url: string): string {
  return /\/api\/([a-zA-Z.]+)$/.exec(url)?.[1] ?? RESPONSE_URL;
}

/** Slack refuses with 200, and says so in the body. */
async function refusal(response: Response): Promise<Trouble | undefined> {
  try {
    const { ok, error } = (await response.json()) as { readonly ok?: unknown; readonly error?: string };
    return ok === false ? (REFUSALS[error ?? ''] ?? 'refused') : undefined;
  } catch {
    return 'http';
  }
}

import { SLACK_API } from '../config';
import { reason } from '../errors';

/** What Slack answered; what it sent along is not trusted to be there. */
export interface Answered {
  readonly body: { readonly ok?: boolean; readonly error?: string; readonly [field: string]: unknown };
  readonly headers: Headers;
  /** By this machine's clock, halfway between asking and hearing: milliseconds since 1970. */
  readonly at: number;
}

/** Slack gave no answer that could be read. `message` says what to do. */
export class NoAnswer extends Error {}

/** Milliseconds. */
const PATIENCE = 10_000;

export interface SlackApi {
  /** The Web API's base URL, where it is not Slack's own. */
  readonly apiUrl?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Calls the Web API once. @throws NoAnswer */
export async function callSlack(
  { apiUrl = SLACK_API, now }: SlackApi,
  method: string,
  token: string,
  args: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const url = new URL(method, apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`);
  const start = now();
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      // Nothing comes after it soon: a line kept open would be closed when it is used again.
      headers: { authorization: `Bearer ${token}`, connection: 'close' },
      body: new URLSearchParams(args),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    const where = `Slack cannot be reached at ${apiUrl} (${reason(error)})`;
    throw new NoAnswer(`${where}: check the network, and SLACK_API_URL if it is set.`);
  }
  const at = (start + now()) / 2;
  if (!response.ok) throw new NoAnswer(`Slack at ${apiUrl} answers HTTP ${response.status}: try again later.`);
  const body = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) {
    throw new NoAnswer(`What answers at ${apiUrl} is not Slack: check SLACK_API_URL.`);
  }
  return { body: body as Answered['body'], headers: response.headers, at };
}

import { stringify } from 'node:querystring';
import type { Json } from '../json';
import { parseJson } from '../json';
import type { Attempt, Delivery, Outcome, Transport } from './delivery';
import { signatureHeaders } from './signature';

export interface HttpTransportDeps {
  /** Where everything is posted to. */
  readonly requestUrl: string;
  readonly signingSecret: string;
  readonly now: () => number;
  /** Milliseconds for an answer. */
  readonly patience: number;
}

/** Ends what is open when it is stopped. */
export interface HttpTransport extends Transport {
  stop(): void;
}

/** Posts signed requests, as Slack does where an app has a request URL. */
export function createHttpTransport({ requestUrl, signingSecret, now, patience }: HttpTransportDeps): HttpTransport {
  const stopped = new AbortController();
  return {
    timeoutReason: 'http_timeout',
    async send(delivery, attempt) {
      const { type, body } = encode(delivery);
      const late = AbortSignal.timeout(patience);
      const signal = AbortSignal.any([stopped.signal, late]);
      const headers = {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...signatureHeaders(signingSecret, body, now()),
        ...retryHeaders(attempt),
      };
      try {
        const response = await fetch(requestUrl, { method: 'POST', headers, body, signal, redirect: 'manual' });
        return await read(response);
      } catch {
        return { acked: false, reason: late.aborted ? 'http_timeout' : 'connection_failed' };
      }
    },
    stop: () => stopped.abort(),
  };
}

/** Events come as JSON; commands as a form; what else people do as JSON in a form. */
function encode({ type, payload }: Delivery): { type: string; body: string } {
  if (type === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const form = type === 'slash_commands' ? asForm(payload) : { payload: JSON.stringify(payload) };
  return { type: 'application/x-www-form-urlencoded', body: stringify(form) };
}

function asForm(payload: Json): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}

function retryHeaders({ num, reason }: Attempt): Record<string, string> {
  return num > 0 ? { 'x-slack-retry-num': String(num), 'x-slack-retry-reason': reason } : {};
}

async function read(response: Response): Promise<Outcome> {
  const text = await response.text();
  if (response.ok) return { acked: true, response: parseJson(text) ?? text };
  return { acked: false, reason: 'http_error', final: response.headers.get('x-slack-no-retry') === '1' };
}

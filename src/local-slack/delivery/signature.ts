import { createHmac } from 'node:crypto';

/** The headers by which an app knows that a request is Slack's. @param now milliseconds since 1970. */
export function signatureHeaders(signingSecret: string, body: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const hash = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}

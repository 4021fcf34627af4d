import type { IncomingMessage } from 'node:http';

/** Where a request goes; undefined where its first line holds no path. */
export function addressOf({ url = '' }: IncomingMessage): URL | undefined {
  const whole = `http://127.0.0.1${url}`;
  return url.startsWith('/') && URL.canParse(whole) ? new URL(whole) : undefined;
}

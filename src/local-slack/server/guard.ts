import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this machine's own programs or from the page itself. A name that somebody else lets
 * point here shows in `Host`; another site's page shows in `Origin`.
 */
export function isOwn({ headers }: IncomingMessage, port: number): boolean {
  const names = ['127.0.0.1', 'localhost'];
  // Browsers leave out the port that http has anyway.
  const hosts = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
  const { host = '', origin } = headers;
  return hosts.includes(host.toLowerCase()) && (origin === undefined || origin === `http://${host}`);
}

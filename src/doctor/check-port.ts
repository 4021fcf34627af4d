import { createServer } from 'node:http';
import { reason } from '../errors';
import { type Finding, ok, wrong } from './finding';

export interface PortOptions {
  readonly check: string;
  /** The variable that sets it. */
  readonly variable: string;
  readonly port: number;
  /** Left out: any of this machine's addresses. */
  readonly host?: string;
  /** Whether it is the bot itself that has it already. */
  readonly isBot: (url: string) => Promise<boolean>;
}

/** Whether a port can be opened, or is the bot's already. */
export async function checkPort({ check, variable, port, host, isBot }: PortOptions): Promise<Finding> {
  const error = await tryToListen(port, host);
  const where = host ? `${port} on ${host}` : String(port);
  if (error === undefined) return ok(check, `port ${where} is free`);
  const near = !host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
  if (error === 'EADDRINUSE' && (await isBot(url).catch(() => false)))
    return ok(check, `port ${where} is the bot's, which runs`);
  const why = error === 'EADDRINUSE' ? 'is in use by something else' : `cannot be opened (${error})`;
  return wrong(check, `port ${where} ${why}: set ${variable} to one that is free.`);
}

/** The error's code; undefined where all is well. */
async function tryToListen(port: number, host: string | undefined): Promise<string | undefined> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, ...(host && { host }) }, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
    return undefined;
  } catch (error) {
    return reason(error);
  }
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isNativeError } from 'node:util/types';
import { LocalSlackError } from '../local-slack-error';

/** Begins to listen, on this machine only. @returns the port. @throws LocalSlackError `PORT_UNAVAILABLE` */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(unavailable(port, error)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function unavailable(port: number, error: unknown): LocalSlackError {
  const code = isNativeError(error) && 'code' in error ? String(error.code) : String(error);
  const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${code})`;
  return new LocalSlackError('PORT_UNAVAILABLE', `Port ${port} ${why}. Choose another, or 0 for any that is free.`, {
    cause: error,
  });
}

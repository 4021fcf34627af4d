import type { IncomingMessage } from 'node:http';

/** Bytes. More than any message or view may hold. */
const LARGEST = 2 * 1024 * 1024;

/** Bytes of a body that is too large which are still read, so that the sender hears the answer. */
const PATIENCE = 16 * LARGEST;

/** A request's whole body; undefined where it is too large. @throws where the request breaks off. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
    if (size > PATIENCE) break;
  }
  return size > LARGEST ? undefined : Buffer.concat(chunks).toString('utf8');
}

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPModuleFunctions } from '@slack/bolt';

/**
 * Bytes. The longest that Slack sends is a shortcut on a message of 40,000 characters, twice in it (text and blocks),
 * at up to 9 bytes a character in a form: 720 KB. Bolt alone would take 4 MB of anybody.
 */
export const BODY_LIMIT = 1024 * 1024;

/** Seconds by which clocks may differ, as Slack says; Bolt refuses what is older, and takes what is from the future. */
const CLOCKS_DIFFER = 5 * 60;

const EVENTS = '/slack/events';

/** Bolt's returns a promise, which Node does not look at. */
type Listener = (...args: Parameters<RequestListener>) => unknown;

/**
 * Stands before Bolt's listener, and answers what must not get there: an address that is none (400), a body that is
 * too long (413, without reading on), a request from the future (401) and what is neither JSON nor a form that holds
 * an object (400; of a signed `null`, Bolt's own reading ends the process).
 * @param failed is told of what the listener throws, or rejects with: else it would end the process
 */
export function guarded(listener: Listener, failed: (error: unknown) => void): RequestListener {
  const giveUp = (response: ServerResponse) => (error: unknown) => {
    failed(error);
    if (response.headersSent) response.destroy();
    else refuse(response, 500);
  };
  return (request, response) => {
    if (!URL.canParse(request.url ?? '', 'http://localhost')) return refuse(response, 400);
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    // Bolt says itself that there is nothing else (by what it throws at once), and where workspaces install the app.
    if (pathname !== EVENTS || request.method !== 'POST') {
      Promise.resolve(listener(request, response)).catch(giveUp(response));
      return;
    }
    if (Number(request.headers['content-length']) > BODY_LIMIT) return refuse(response, 413);
    if (Number(request.headers['x-slack-request-timestamp']) > Date.now() / 1000 + CLOCKS_DIFFER) {
      return refuse(response, 401);
    }
    readBody(request)
      .then(
        (rawBody) => {
          if (!rawBody) return refuse(response, 413);
          // Where it is there, Bolt does not read the request again.
          const read = Object.assign(request, { rawBody });
          if (isSigned(request) && !holdsObject(read)) return refuse(response, 400);
          return listener(read, response);
        },
        // Whoever sent it is gone.
        () => void response.destroy(),
      )
      .catch(giveUp(response));
  };
}

/** The rest of the body is not waited for. */
export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

/** Undefined where it is too long: what is left of it stays unread. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether a signature is there; whether it is right, Bolt says. */
const isSigned = ({ headers }: IncomingMessage): boolean => headers['x-slack-signature'] !== undefined;

function holdsObject(request: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): boolean {
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(request);
    return typeof body === 'object' && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
}

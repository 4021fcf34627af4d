import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isNativeError } from 'node:util/types';
import type { Registry } from 'prom-client';
import { GisabotError } from '../errors';
import type { Log } from '../log';
import type { Readiness } from './readiness';

export interface OpsOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly registry: Registry;
  readonly readiness: () => Promise<Readiness>;
  readonly log: Log;
}

export interface OpsServer {
  /** `http://127.0.0.1:9090` */
  readonly url: string;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Milliseconds for a request to come whole: it has no body to speak of, and comes from near. */
const SLOWEST_REQUEST = 5000;

/** Answers whoever watches the process: `/healthz`, `/readyz`, `/metrics`. @throws GisabotError that says what to do */
export async function startOpsServer({ host, port, registry, readiness, log }: OpsOptions): Promise<OpsServer> {
  const pages: Readonly<Record<string, () => Promise<Reply>>> = {
    // That it answers is all there is to say.
    '/healthz': async () => json(200, { alive: true }),
    async '/readyz'() {
      const state = await readiness();
      return json(state.ready ? 200 : 503, state);
    },
    '/metrics': async () => ({ status: 200, type: registry.contentType, body: await registry.metrics() }),
  };
  const server = createServer(
    { requestTimeout: SLOWEST_REQUEST, headersTimeout: SLOWEST_REQUEST },
    (request, response) => {
      request.on('error', () => undefined).resume();
      answer(request, response, pages).catch((error: unknown) => {
        log.error('A question to the operations port could not be answered.', error);
        send(request, response, text(500, 'Something went wrong; the log says what.'));
      });
    },
  );
  server.on('clientError', (_error, line) => {
    line.on('error', () => undefined);
    line.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  server.on('error', (error) => log.error('The operations port is in trouble.', error));
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${given}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Readonly<Record<string, () => Promise<Reply>>>,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?');
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return send(request, response, text(404, 'There are /healthz, /readyz and /metrics.'));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(request, response, text(405, 'This is only to be read.'));
  }
  send(request, response, await page());
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, type, body }: Reply): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : body);
}

const json = (status: number, value: object): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(value)}\n`,
});

const text = (status: number, body: string): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

function cannotListen(error: unknown, host: string, port: number): GisabotError {
  const code = isNativeError(error) && 'code' in error ? String(error.code) : String(error);
  const message =
    code === 'EADDRINUSE'
      ? `OPS_PORT is ${port}, which is in use on ${host}: choose another, or leave it out to have none.`
      : `OPS_PORT ${port} cannot be opened on OPS_HOST ${host} (${code}): check both, or leave them out to have none.`;
  return new GisabotError('OPS_PORT_UNAVAILABLE', message, { cause: error });
}

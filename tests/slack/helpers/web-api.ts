import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';

export interface Call {
  /** `chat.postMessage`, …; `respond` for a response URL. */
  readonly method: string;
  /** As the test of a message wants them: `blocks` parsed. */
  // biome-ignore lint/suspicious/noExplicitAny: each method has its own
  readonly args: Record<string, any>;
  readonly token: string;
  /** The ts of the message that was posted. */
  readonly ts: string;
}

/** A Web API on this machine that records what it is asked and agrees to all of it. */
export interface WebApi {
  readonly server: Server;
  readonly url: string;
  readonly responseUrl: string;
  readonly calls: Call[];
  /** The calls of chat.postMessage and of response URLs. */
  sent(): Call['args'][];
  /** Resolves with the next call of a method that no one has awaited yet. */
  next(method: string): Promise<Call>;
  /** From now on, the method answers this. */
  answer(method: string, result: object): void;
  close(): Promise<void>;
}

const BOT = { user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1' };

export async function startWebApi(): Promise<WebApi> {
  const calls: Call[] = [];
  const untaken: Call[] = [];
  const waiting: { method: string; resolve: (call: Call) => void }[] = [];
  const answers = new Map<string, object>([['auth.test', BOT]]);
  let posted = 0;

  const record = (call: Call): void => {
    calls.push(call);
    const index = waiting.findIndex(({ method }) => method === call.method);
    const [waiter] = index < 0 ? [] : waiting.splice(index, 1);
    if (waiter) waiter.resolve(call);
    else untaken.push(call);
  };

  const server = createServer(async (request, response) => {
    posted += 1;
    const call = { ...(await readCall(request)), ts: `900.${posted}` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, ts: call.ts, ...answers.get(call.method) }));
    record(call);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    server,
    url: `${base}/api/`,
    responseUrl: `${base}/respond`,
    calls,
    sent: () => calls.filter(({ method }) => /^(?:chat\.postMessage|respond)$/.test(method)).map(({ args }) => args),
    next(method) {
      const index = untaken.findIndex((call) => call.method === method);
      const [call] = index < 0 ? [] : untaken.splice(index, 1);
      return call ? Promise.resolve(call) : new Promise((resolve) => waiting.push({ method, resolve }));
    },
    answer: (method, result) => answers.set(method, result),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readCall(request: IncomingMessage): Promise<Omit<Call, 'ts'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const args = request.url?.startsWith('/api/') ? { ...parse(body) } : JSON.parse(body);
  if (typeof args.blocks === 'string') args.blocks = JSON.parse(args.blocks);
  const method = request.url?.split('/').at(-1) ?? '';
  return { method, args, token: request.headers.authorization?.replace('Bearer ', '') ?? '' };
}

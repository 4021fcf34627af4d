import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands before several replicas: each request goes to the next of them that takes connections. */
export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

/** @param ports where the replicas listen, on this machine */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  let turn = 0;
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    turn += 1;
    const order = ports.map((_port, index) => ports[(turn + index) % ports.length]);
    const pass = ([port, ...others]: (number | undefined)[]): void => {
      if (port === undefined) return void outgoing.writeHead(502).end();
      const { method, url: path, headers } = incoming;
      const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.once('error', () => outgoing.destroy());
      });
      onward.once('error', (error: NodeJS.ErrnoException) => {
        // Only what nobody has taken may go to another.
        if (error.code === 'ECONNREFUSED') return pass(others);
        if (outgoing.headersSent) return void outgoing.destroy();
        outgoing.writeHead(502).end();
      });
      onward.end(body);
    };
    pass(order);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

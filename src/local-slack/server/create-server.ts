import { createServer, type Server } from 'node:http';
import type { WebSocket } from 'ws';
import type { Backend } from '../backend';
import { isOwn } from './guard';
import { replyText } from './reply';
import { route } from './routes';
import { createUpgrades, refuse } from './upgrades';

/** Milliseconds in which a connection may close in an orderly way. */
const FAREWELL = 300;

/** WebSocket: the server goes away. */
const GOING_AWAY = 1001;

export interface LocalServer {
  readonly server: Server;
  /** Resolves when no connection is left, within half a second. */
  close(): Promise<void>;
}

/** One server for the Web API, Socket Mode, response URLs and the page. */
export function createLocalServer(
  backend: Backend,
  port: () => number,
  acceptApp: (socket: WebSocket) => void,
): LocalServer {
  const { log } = backend;
  const upgrades = createUpgrades(backend, acceptApp);
  const server = createServer((request, response) => {
    request.on('error', (error) => log.warn(`A request broke off: ${error.message}`));
    if (!isOwn(request, port())) {
      log.warn('A request from somewhere else was refused.');
      return replyText(response, 403, 'Only for this machine.');
    }
    route(backend, request, response).catch((error: unknown) => {
      log.error('A request could not be answered.', error);
      replyText(response, 500, 'Something went wrong.');
    });
  });
  server.on('upgrade', (request, line, head) => {
    if (!isOwn(request, port())) return refuse(line, '403 Forbidden');
    upgrades.accept(request, line, head);
  });
  server.on('clientError', (_error, line) => refuse(line, '400 Bad Request'));
  return {
    server,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of upgrades.open()) socket.close(GOING_AWAY);
      const timer = setTimeout(() => {
        for (const socket of upgrades.open()) socket.terminate();
        server.closeAllConnections();
      }, FAREWELL);
      server.closeIdleConnections();
      await closed;
      clearTimeout(timer);
    },
  };
}

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Backend } from '../backend';
import { servePage } from '../page';
import { workspaceOfTeam } from '../workspace-of';
import { addressOf } from './address';

/** Bytes in one frame. */
const LARGEST_FRAME = 1024 * 1024;

/** The WebSockets of the app and of pages. */
export interface Upgrades {
  accept(request: IncomingMessage, line: Duplex, head: Buffer): void;
  open(): ReadonlySet<WebSocket>;
}

export function createUpgrades(backend: Backend, acceptApp: (socket: WebSocket) => void): Upgrades {
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  const serve = (request: IncomingMessage): ((socket: WebSocket) => void) | undefined => {
    const address = addressOf(request);
    if (!address) return undefined;
    const { pathname, searchParams } = address;
    if (pathname === '/link/' && backend.tickets.use(searchParams.get('ticket') ?? '')) return acceptApp;
    const shown = workspaceOfTeam(backend, searchParams.get('team'));
    const viewer = searchParams.get('user') ?? [...shown.workspace.people.keys()][0] ?? '';
    const known = shown.workspace.people.get(viewer);
    if (pathname === '/page/ws' && known && !known.isBot) return (socket) => servePage(shown, viewer, socket);
    return undefined;
  };
  return {
    accept(request, line, head) {
      const accepted = serve(request);
      if (!accepted) return refuse(line, '403 Forbidden');
      server.handleUpgrade(request, line, head, accepted);
    },
    open: () => server.clients,
  };
}

/** Answers a request that is to become no WebSocket. */
export function refuse(line: Duplex, status: string): void {
  line.on('error', () => undefined);
  line.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

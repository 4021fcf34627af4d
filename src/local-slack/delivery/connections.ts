import type { RawData, WebSocket } from 'ws';
import type { DisconnectReason } from '../faults';
import type { SocketTransportDeps } from './socket-transport';

/** The app's open Socket Mode connections. */
export interface Connections {
  accept(socket: WebSocket): void;
  count(): number;
  /** One at random; undefined where none is open. */
  pick(): WebSocket | undefined;
  /** One at random, as soon as there is one. */
  next(): Promise<WebSocket>;
  drop(): void;
  disconnect(reason: DisconnectReason): void;
}

/** Connections an app may have at a time. */
const MOST = 10;

export function createConnections(
  { appId, random, timers, timings, log }: SocketTransportDeps,
  onFrame: (data: RawData, isBinary: boolean) => void,
  onClose: (socket: WebSocket) => void,
): Connections {
  const all = new Set<WebSocket>();
  const waiting: ((socket: WebSocket) => void)[] = [];
  const open = () => [...all].filter(({ readyState, OPEN }) => readyState === OPEN);
  const pick = () => {
    const sockets = open();
    return sockets[Math.floor(random() * sockets.length)];
  };
  timers.every(timings.ping, () => {
    for (const socket of open()) socket.ping();
  });
  return {
    accept(socket) {
      socket.on('error', (error) => log.warn(`Socket Mode: ${error.message}`));
      if (open().length >= MOST) return tell(socket, 'too_many_websockets');
      all.add(socket);
      socket.on('close', () => {
        all.delete(socket);
        onClose(socket);
      });
      socket.on('message', onFrame);
      socket.send(JSON.stringify(hello(appId, open().length)));
      for (const resolve of waiting.splice(0)) resolve(socket);
    },
    count: () => open().length,
    pick,
    async next() {
      return pick() ?? new Promise((resolve) => waiting.push(resolve));
    },
    drop() {
      for (const socket of all) socket.terminate();
    },
    disconnect(reason) {
      // From here on it gets nothing more; it may still acknowledge what it has.
      for (const socket of all) tell(socket, reason);
      all.clear();
    },
  };
}

function hello(appId: string, connections: number): object {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'local-slack', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}

function tell(socket: WebSocket, reason: DisconnectReason): void {
  socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local-slack' } }));
}

import type { RawData, WebSocket } from 'ws';
import type { DisconnectReason } from '../faults';
import type { Ids } from '../ids';
import { isJson, parseJson, string } from '../json';
import type { Log } from '../log';
import type { Timers } from '../timers';
import type { Timings } from '../timings';
import { createConnections } from './connections';
import type { Outcome, Transport } from './delivery';

export interface SocketTransportDeps {
  readonly appId: string;
  readonly ids: Ids;
  readonly random: () => number;
  readonly timers: Timers;
  readonly timings: Timings;
  readonly log: Log;
}

/** Socket Mode, from Slack's side. */
export interface SocketTransport extends Transport {
  /** Takes a connection whose ticket was good. */
  accept(socket: WebSocket): void;
  count(): number;
  /** Cuts all connections without a word. */
  drop(): void;
  /** Tells all connections to go. */
  disconnect(reason: DisconnectReason): void;
}

export function createSocketTransport(deps: SocketTransportDeps): SocketTransport {
  const { ids, timers, timings, log } = deps;
  /** By envelope id: where it was sent, and what is told when it is acknowledged. */
  const waiting = new Map<string, { readonly socket: WebSocket; settle(outcome: Outcome): void }>();
  const connections = createConnections(deps, onFrame, onClose);

  function onFrame(data: RawData, isBinary: boolean): void {
    const frame = isBinary ? undefined : parseJson(String(data));
    const id = isJson(frame) ? string(frame.envelope_id) : undefined;
    if (!isJson(frame) || id === undefined) {
      log.warn('Socket Mode: a frame that is no acknowledgement is ignored.');
      return;
    }
    const sent = waiting.get(id);
    if (sent) sent.settle({ acked: true, response: frame.payload });
    else log.warn(`Socket Mode: nothing waits for the acknowledgement of ${id}.`);
  }

  /** What was not acknowledged on this connection never will be. */
  function onClose(closed: WebSocket): void {
    for (const { socket, settle } of [...waiting.values()]) {
      if (socket === closed) settle({ acked: false, reason: 'timeout' });
    }
  }

  return {
    timeoutReason: 'timeout',
    async send({ type, payload, acceptsResponse }, { num, reason }) {
      // An event waits until the app is there; a person does not.
      const socket = type === 'events_api' ? await connections.next() : connections.pick();
      if (!socket) return { acked: false, reason: 'no_connection' };
      const envelope_id = ids.uuid();
      const retry = type === 'events_api' ? { retry_attempt: num, retry_reason: reason } : {};
      return new Promise((resolve) => {
        const settle = (outcome: Outcome): void => {
          cancel();
          waiting.delete(envelope_id);
          resolve(outcome);
        };
        const cancel = timers.after(timings.ack, () => settle({ acked: false, reason: 'timeout' }));
        waiting.set(envelope_id, { socket, settle });
        socket.send(
          JSON.stringify({ envelope_id, type, payload, accepts_response_payload: acceptsResponse, ...retry }),
        );
      });
    },
    accept: connections.accept,
    count: connections.count,
    drop: connections.drop,
    disconnect: connections.disconnect,
  };
}

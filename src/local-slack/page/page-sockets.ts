import type { WebSocket } from 'ws';
import type { Backend } from '../backend';
import { pageEvents } from './page-events';
import { snapshot } from './snapshot';

/** Tells a page all there is, and from then on what changes, until it goes away. @param viewer a person's id. */
export function servePage(backend: Backend, viewer: string, socket: WebSocket): void {
  const { workspace, log } = backend;
  socket.on('error', (error) => log.warn(`Page: ${error.message}`));
  socket.send(JSON.stringify(snapshot(backend, viewer)));
  const unsubscribe = workspace.subscribe((change) => {
    for (const event of pageEvents(workspace, change, viewer)) socket.send(JSON.stringify(event));
  });
  socket.on('close', unsubscribe);
}

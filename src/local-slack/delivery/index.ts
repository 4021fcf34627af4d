export { createDeliverer, type Deliverer } from './deliverer';
export type { Delivery, Outcome, Transport } from './delivery';
export { createHttpTransport, type HttpTransport } from './http-transport';
export { createSocketTransport, type SocketTransport } from './socket-transport';
export { createTickets, type Tickets } from './tickets';

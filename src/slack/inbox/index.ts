export type { EventBody } from './event-body';
export { createInbox, type Inbox } from './inbox';
export type { Deliver, WorkOptions } from './parts';

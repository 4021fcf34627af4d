export type { EventBody } from './event-body';
export { LostClaim } from './hold-on';
export { createInbox, type Inbox } from './inbox';
export { isUnreached } from './is-unreached';
export type { Deliver, WorkOptions } from './parts';
export { type Mark, postMarked } from './post-marked';
export { readEvent } from './read-event';
export { findMarked, tsOf } from './thread';

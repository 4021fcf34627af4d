export { eventId, messageId } from './ids';
export { LEASE } from './lease';
export { openStore, type StoreOptions } from './open-store';
export { TokenKeyError } from './seal';
export { DEFAULT_CHANNEL_SETTINGS } from './settings';
export { IN_MEMORY } from './sqlite';
export type { Amendments, Feedback, Handovers, Installations, Questions, Settings, Store } from './store';
export { StoreError } from './store-error';
export type {
  Amendment,
  Audience,
  ChannelSettings,
  Claimed,
  Conversation,
  Ending,
  Figures,
  Handover,
  Held,
  Installation,
  Listening,
  NewAmendment,
  NewQuestion,
  OpenQuestion,
  Outcome,
  Person,
  Place,
  Question,
  State,
  Verdict,
  WorkspaceSettings,
} from './types';

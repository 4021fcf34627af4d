export { eventId, messageId } from './ids';
export { openStore, type StoreOptions } from './open-store';
export { LEASE } from './questions';
export { DEFAULT_CHANNEL_SETTINGS } from './settings';
export { IN_MEMORY } from './sqlite';
export type { Amendments, Feedback, Handovers, Questions, Settings, Store } from './store';
export { StoreError } from './store-error';
export type {
  Amendment,
  Audience,
  ChannelSettings,
  Claimed,
  Conversation,
  Figures,
  Handover,
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

import type { Generated } from 'kysely';
import type { State } from './types';

/** Times are milliseconds since 1970, answers JSON. Only types that SQLite and PostgreSQL share. */
export interface Schema {
  question: QuestionTable;
  feedback: FeedbackTable;
  handover: HandoverTable;
  brought: BroughtTable;
  channel_settings: ChannelSettingsTable;
  workspace_settings: WorkspaceSettingsTable;
  amendment: AmendmentTable;
  installation: InstallationTable;
  used_state: UsedStateTable;
  person_key: PersonKeyTable;
}

export interface QuestionTable {
  id: string;
  team: string;
  channel: string;
  ts: string | null;
  thread: string | null;
  place: string;
  person: string;
  text: string;
  state: State;
  received_at: number;
  wanted_at: number;
  answered_at: number | null;
  /** Until when somebody holds it. */
  lease_until: number;
  attempts: number;
  /** How often it was claimed in all. */
  claims: number;
  /** The ts of the last edit that was taken in; '' before any. */
  edit: string;
  /** Of the answer, for counting. */
  status: string | null;
  answer: string | null;
  reply_ts: string | null;
  response_url: string | null;
  shared_at: number | null;
}

interface FeedbackTable {
  question: string;
  person: string;
  verdict: string;
  at: number;
}

interface HandoverTable {
  question: string;
  team: string;
  asker: string | null;
  from_channel: string;
  from_thread: string | null;
  to_channel: string;
  to_ts: string;
  at: number;
}

/** Replies of people that are, or are to be, brought back to the asker. */
interface BroughtTable {
  question: string;
  reply_ts: string;
  /** 1 where that is done. */
  done: number;
  attempts: number;
  lease_until: number;
}

interface ChannelSettingsTable {
  team: string;
  channel: string;
  listening: string;
  audience: string;
}

interface WorkspaceSettingsTable {
  team: string;
  handover_channel: string | null;
}

/** One row, whose id is 1. */
interface PersonKeyTable {
  id: number;
  fingerprint: string;
}

export interface AmendmentTable {
  id: Generated<number>;
  team: string;
  article: string;
  kind: string;
  target: string;
  role: string | null;
  text: string;
  by: string;
  at: number;
  undone_by: string | null;
  undone_at: number | null;
}

export interface InstallationTable {
  team: string;
  /** Sealed. */
  bot_token: string;
  bot_id: string;
  bot_user: string;
  /** Divided by commas. */
  scopes: string;
  installed_at: number;
}

/** What proved once that an installation was begun in the browser that ended it. */
interface UsedStateTable {
  /** SHA-256, in hex. */
  hash: string;
  used_at: number;
}

import { createAmendments } from './amendments';
import type { Database } from './database';
import { createFeedback } from './feedback';
import { createHandovers } from './handovers';
import { createInstallations } from './installations';
import type { Parts } from './parts';
import { personHash } from './person-key';
import { createQuestions } from './questions';
import { forget, sweep } from './removal';
import { removeWorkspace } from './remove-workspace';
import { createSettings } from './settings';
import type { Store } from './store';

export interface StoreSettings {
  /** Hashes user ids. */
  readonly personKey: string;
  /** Under which workspaces' tokens are kept: the first closes, any opens. Left out: none can be kept. */
  readonly tokenKeys?: readonly Buffer[];
  /** Days for which questions are kept. */
  readonly retentionDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The store on an open database. */
export function assembleStore(
  database: Database,
  { personKey, tokenKeys = [], retentionDays, now }: StoreSettings,
): Store {
  const parts: Parts = { ...database, now, person: personHash(personKey) };
  return {
    questions: createQuestions(parts),
    feedback: createFeedback(parts),
    handovers: createHandovers(parts),
    settings: createSettings(parts),
    amendments: createAmendments(parts),
    installations: createInstallations(parts, tokenKeys),
    person: parts.person,
    forget: (who) => forget(parts, who),
    removeWorkspace: (team) => removeWorkspace(parts, team),
    sweep: () => sweep(parts, retentionDays),
    close: () => database.db.destroy(),
  };
}

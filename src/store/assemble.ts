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
import { sayingSo } from './store-error';
import type { Person } from './types';

export interface StoreSettings {
  /** Hashes user ids. */
  readonly personKey: string;
  /** Under which workspaces' tokens are kept: the first closes, any opens. Left out: none can be kept. */
  readonly tokenKeys?: readonly Buffer[];
  /** Days for which questions are kept. */
  readonly retentionDays: number;
}

/** The store on an open database. */
export function assembleStore(database: Database, { personKey, tokenKeys = [], retentionDays }: StoreSettings): Store {
  const parts: Parts = { ...database, person: personHash(personKey) };
  return {
    questions: sayingSo(createQuestions(parts)),
    feedback: sayingSo(createFeedback(parts)),
    handovers: sayingSo(createHandovers(parts)),
    settings: sayingSo(createSettings(parts)),
    amendments: sayingSo(createAmendments(parts)),
    installations: sayingSo(createInstallations(parts, tokenKeys)),
    ...sayingSo({
      forget: (who: Person) => forget(parts, who),
      removeWorkspace: (team: string) => removeWorkspace(parts, team),
      sweep: () => sweep(parts, retentionDays),
    }),
    person: parts.person,
    close: () => database.db.destroy(),
  };
}

import { createAmendments } from './amendments';
import type { Database } from './database';
import { createFeedback } from './feedback';
import { createHandovers } from './handovers';
import type { Parts } from './parts';
import { personHash } from './person-key';
import { createQuestions } from './questions';
import { forget, sweep } from './removal';
import { createSettings } from './settings';
import type { Store } from './store';
import { sayingSo } from './store-error';
import type { Person } from './types';

export interface StoreSettings {
  /** Hashes user ids. */
  readonly personKey: string;
  /** Days for which questions are kept. */
  readonly retentionDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The store on an open database. */
export function assembleStore(database: Database, { personKey, retentionDays, now }: StoreSettings): Store {
  const parts: Parts = { ...database, now, person: personHash(personKey) };
  return {
    questions: sayingSo(createQuestions(parts)),
    feedback: sayingSo(createFeedback(parts)),
    handovers: sayingSo(createHandovers(parts)),
    settings: sayingSo(createSettings(parts)),
    amendments: sayingSo(createAmendments(parts)),
    ...sayingSo({
      forget: (who: Person) => forget(parts, who),
      sweep: () => sweep(parts, retentionDays),
    }),
    person: parts.person,
    close: () => database.db.destroy(),
  };
}

import type { Database } from './database';
import type { Person } from './types';

/** What every part of the store works with. */
export interface Parts extends Database {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly person: (person: Person) => string;
}

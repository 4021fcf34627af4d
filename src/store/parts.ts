import type { Database } from './database';
import type { Person } from './types';

/** What every part of the store works with. */
export interface Parts extends Database {
  readonly person: (person: Person) => string;
}

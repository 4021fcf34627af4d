import type { Kysely } from 'kysely';
import type { Schema } from './schema';
import type { Person } from './types';

/** What every part of the store works with. */
export interface Parts {
  readonly db: Kysely<Schema>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly person: (person: Person) => string;
}

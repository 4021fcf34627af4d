import type { ColumnDefinitionBuilder, Kysely, RawBuilder, Transaction } from 'kysely';
import type { Schema } from './schema';

/** An open database whose tables are up to date, with what SQLite and PostgreSQL do each in its own way. */
export interface Database {
  readonly db: Kysely<Schema>;
  /**
   * Milliseconds since 1970, and `plus` more, by the one clock that all times are written and compared by: the
   * database's own with PostgreSQL, since the clocks of replicas differ, and one set wrong would take from others what
   * they are at, or not know what was asked just before. With SQLite all are on one machine, and its clock is the one.
   */
  readonly clock: (plus: number) => RawBuilder<number>;
  /** Waits until no other transaction that asked for this is under way: each removes many rows, in any order. */
  readonly alone: (transaction: Transaction<Schema>) => Promise<void>;
}

/** Done with the tables up to date, in the same transaction, before anybody else may look at them. */
export type Prepare = (db: Kysely<Schema>) => Promise<void>;

/** How a migration writes what each database names in its own way. */
export interface Columns {
  /** Text, compared byte by byte. */
  readonly text: 'text' | RawBuilder<unknown>;
  /** Makes of an integer column a primary key that numbers the rows itself. */
  readonly numbered: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrations';
import type { Schema } from './schema';

/** Milliseconds that a writer waits for another process to be done: a write takes less than one. */
const BUSY = 5000;

/** In place of a file: a database that ends with the process. */
export const IN_MEMORY = ':memory:';

/**
 * Opens the file and brings its tables up to date. It is made where there is none, with its folder: for its owner alone,
 * as it holds what people ask.
 */
export async function openSqlite(file: string): Promise<Kysely<Schema>> {
  if (file !== IN_MEMORY) mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file, { timeout: BUSY });
  // Readers and a writer do not wait for each other.
  database.pragma('journal_mode = WAL');
  // An event is acknowledged once its row is written: the row must outlast a power cut, which NORMAL does not promise.
  database.pragma('synchronous = FULL');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
  // Kysely neither locks SQLite for its migrations nor runs them in a transaction: of two processes that start at once,
  // one would find half the tables made, and one killed in the middle would leave them so.
  database.exec('BEGIN IMMEDIATE');
  try {
    await migrate(db);
    database.exec('COMMIT');
  } catch (error) {
    database.close();
    throw error;
  }
  return db;
}

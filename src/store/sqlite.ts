import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Schema } from './schema';

/** Milliseconds that a writer waits for another process to be done: a write takes less than one. */
const BUSY = 5000;

/** In place of a file: a database that ends with the process. */
export const IN_MEMORY = ':memory:';

/** Opens the file, which is made where there is none, with its folder: for its owner alone, it holds what people ask. */
export function openSqlite(file: string): Kysely<Schema> {
  if (file !== IN_MEMORY) mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file, { timeout: BUSY });
  // Readers and a writer do not wait for each other.
  database.pragma('journal_mode = WAL');
  // An event is acknowledged once its row is written: the row must outlast a power cut, which NORMAL does not promise.
  database.pragma('synchronous = FULL');
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
}

import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import type { Columns, Database as OpenDatabase, Prepare } from './database';
import { migrate, refuseOthers } from './migrations';
import { onlyStorable } from './only-storable';
import type { Schema } from './schema';
import { takingLock } from './sqlite-writes';

/**
 * Milliseconds that a writer waits for another process to be done; the whole process waits, as SQLite is called and not
 * asked. A write takes less than one, so this is long; and Slack, which wants to hear within three seconds that a
 * question arrived, is told in time that it could not be written.
 */
const BUSY = 1000;

/** Milliseconds that who starts waits for others who bring the tables up to date: more than ten of them take together. */
const UPGRADE = 10_000;

/** In place of a file: a database that ends with the process. */
export const IN_MEMORY = ':memory:';

const COLUMNS: Columns = { text: 'text', numbered: (column) => column.primaryKey().autoIncrement() };

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens the file and brings its tables up to date. It is made where there is none, with its folder: for its owner alone,
 * as it holds what people ask. One at a time within this process: the second would wait for the first, and while it
 * waits nothing else goes on, the first neither.
 * @param now milliseconds since 1970
 */
export function openSqlite(file: string, now: () => number, prepare: Prepare): Promise<OpenDatabase> {
  const next = last.then(() => open(file, now, prepare));
  last = next.catch(() => undefined);
  return next;
}

/** Looks at a database that this release made: no file is made, no table changed. @throws NoFile, OlderDatabase */
export async function lookAtSqlite(file: string, now: () => number, prepare: Prepare): Promise<OpenDatabase> {
  if (!existsSync(file)) {
    // With the dot: nor could it be made in what is no folder.
    accessSync(`${existing(path.dirname(path.resolve(file)))}/.`, constants.W_OK);
    throw new NoFile();
  }
  const database = new Database(file, { timeout: BUSY });
  try {
    const db = kyselyOn(database);
    await refuseOthers(db);
    await prepare(db);
    return opened(db, now);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** There is no file yet, and one can be made. */
export class NoFile extends Error {}

function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(path.dirname(folder));
}

async function open(file: string, now: () => number, prepare: Prepare): Promise<OpenDatabase> {
  if (file !== IN_MEMORY) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    // SQLite makes files that all may read, in a folder that was there before; its other files get the mode of this one.
    closeSync(openSync(file, 'a', 0o600));
  }
  const database = new Database(file, { timeout: UPGRADE });
  try {
    // Readers and a writer do not wait for each other.
    database.pragma('journal_mode = WAL');
    // An event is acknowledged once its row is written: the row must outlast a power cut, which NORMAL does not promise.
    database.pragma('synchronous = FULL');
    const db = kyselyOn(database);
    // Of processes that start at once one does it while the others wait, and one killed in the middle did nothing.
    database.exec('BEGIN IMMEDIATE');
    await migrate(db, COLUMNS);
    await prepare(db);
    database.exec('COMMIT');
    database.pragma(`busy_timeout = ${BUSY}`);
    return opened(db, now);
  } catch (error) {
    // Closing alone keeps the lock.
    if (database.inTransaction) database.exec('ROLLBACK');
    database.close();
    throw error;
  }
}

function kyselyOn(database: Database.Database): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: onlyStorable(takingLock(database)) }) });
}

function opened(db: Kysely<Schema>, now: () => number): OpenDatabase {
  return {
    db,
    clock: (plus) => sql<number>`${now() + plus}`,
    // Every transaction is the only one.
    alone: async () => undefined,
  };
}

import type { Kysely } from 'kysely';
import { GisabotError } from '../../errors';
import type { Columns } from '../database';
import { broughtLeases } from './brought-leases';
import { claims } from './claims';
import { first } from './first';
import { installations } from './installations';
import { personKey } from './person-key';

/** Makes or changes tables. */
// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it makes
export type Migration = (db: Kysely<any>, columns: Columns) => Promise<void>;

/** In order. What has once been released is never changed, only followed by another. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_first': first,
  '0002_installations': installations,
  '0003_claims': claims,
  '0004_person_key': personKey,
  '0005_brought_leases': broughtLeases,
};

/** A release after this one brought the database up to date. */
export class NewerDatabase extends GisabotError {
  constructor(unknown: readonly string[]) {
    const newest = Object.keys(MIGRATIONS).at(-1);
    super('STORE_NEWER', `it has ${unknown.join(', ')}, and this release knows of nothing after ${newest}`);
  }
}

/** A release before this one was the last to bring the database up to date, or none has been at it. */
export class OlderDatabase extends GisabotError {
  constructor(done: ReadonlySet<string>) {
    const lacks = `it lacks ${Object.keys(MIGRATIONS)
      .filter((name) => !done.has(name))
      .join(', ')}`;
    super('STORE_NOT_READY', done.size === 0 ? 'it has no tables yet' : lacks);
  }
}

/** Changes nothing. @throws NewerDatabase, OlderDatabase */
// biome-ignore lint/suspicious/noExplicitAny: the schema need not be there
export async function refuseOthers(db: Kysely<any>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const done = tables.some(({ name }) => name === 'kysely_migration') ? await readDone(db) : new Set<string>();
  if (Object.keys(MIGRATIONS).some((name) => !done.has(name))) throw new OlderDatabase(done);
}

/** The names of the migrations that were made. @throws NewerDatabase */
// biome-ignore lint/suspicious/noExplicitAny: of any release
async function readDone(db: Kysely<any>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('kysely_migration').select('name').execute();
  const done = new Set<string>(rows.map(({ name }) => name));
  const unknown = [...done].filter((name) => !Object.hasOwn(MIGRATIONS, name)).sort();
  if (unknown.length > 0) throw new NewerDatabase(unknown);
  return done;
}

/**
 * Brings the tables to what this release needs. To be called within a transaction while nobody else is at it: Kysely's
 * own Migrator makes its tables outside any, and has no transaction at all for SQLite.
 * @throws NewerDatabase, or what the database said
 */
// biome-ignore lint/suspicious/noExplicitAny: it makes the schema that others rely on
export async function migrate(db: Kysely<any>, columns: Columns): Promise<void> {
  await db.schema
    .createTable('kysely_migration')
    .ifNotExists()
    .addColumn('name', 'varchar(255)', (column) => column.notNull().primaryKey())
    .addColumn('timestamp', 'varchar(255)', (column) => column.notNull())
    .execute();
  const done = await readDone(db);
  for (const [name, make] of Object.entries(MIGRATIONS)) {
    if (done.has(name)) continue;
    await make(db, columns);
    await db.insertInto('kysely_migration').values({ name, timestamp: new Date().toISOString() }).execute();
  }
}

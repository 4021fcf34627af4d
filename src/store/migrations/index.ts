import { type Kysely, type Migration, Migrator } from 'kysely';
import { first } from './first';

/** In order, by name. What has once been released is never changed, only followed by another. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001_first': first };

/** Two processes that start at once both see an empty file, and one of them finds its tables made by the other. */
const TRIES = 5;

/** Brings the tables to what this release needs. @throws what the database said, where it cannot */
// biome-ignore lint/suspicious/noExplicitAny: it makes the schema that others rely on
export async function migrate(db: Kysely<any>, tries = TRIES): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest();
  if (error === undefined) return;
  if (tries <= 1) throw error;
  await migrate(db, tries - 1);
}

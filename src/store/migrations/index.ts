import { type Kysely, type Migration, Migrator } from 'kysely';
import { claims } from './claims';
import { first } from './first';

/** In order, by name. What has once been released is never changed, only followed by another. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001_first': first, '0002_claims': claims };

/**
 * Brings the tables to what this release needs. Nobody else may be at it meanwhile.
 * @throws what the database said, where it cannot
 */
// biome-ignore lint/suspicious/noExplicitAny: it makes the schema that others rely on
export async function migrate(db: Kysely<any>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest();
  if (error !== undefined) throw error;
}

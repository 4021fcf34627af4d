import type { Migration } from './index';

/** One row: what the key is known by under which people are hashed. */
export const personKey: Migration = async (db, { text }) => {
  await db.schema
    .createTable('person_key')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('fingerprint', text, (column) => column.notNull())
    .execute();
};

import type { Migration } from './index';

/** Claims are counted, so that one can be told from the next. */
export const claims: Migration = async (db) => {
  await db.schema
    .alterTable('question')
    .addColumn('claims', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
};

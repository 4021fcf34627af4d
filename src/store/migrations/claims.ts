import type { Kysely, Migration } from 'kysely';

/** Claims are counted, so that one can be told from the next. */
export const claims: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it makes
  async up(db: Kysely<any>) {
    await db.schema
      .alterTable('question')
      .addColumn('claims', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

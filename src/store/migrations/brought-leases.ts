import type { Migration } from './index';

/** A reply that is to be brought back is written down before it is, and taken up again where that was not done. */
export const broughtLeases: Migration = async (db) => {
  for (const [column, type, value] of [
    // Those of before are done.
    ['done', 'integer', 1],
    ['attempts', 'integer', 0],
    ['lease_until', 'bigint', 0],
  ] as const)
    await db.schema
      .alterTable('brought')
      .addColumn(column, type, (made) => made.notNull().defaultTo(value))
      .execute();
};

import type { Kysely, Migration } from 'kysely';

/** Several workspaces: each one's token, and what an installation must not be done with twice. */
export const installations: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it makes
  async up(db: Kysely<any>) {
    await db.schema
      .createTable('installation')
      .addColumn('team', 'text', (column) => column.primaryKey())
      .addColumn('bot_token', 'text', (column) => column.notNull())
      .addColumn('bot_id', 'text', (column) => column.notNull())
      .addColumn('bot_user', 'text', (column) => column.notNull())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('installed_at', 'bigint', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('used_state')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('used_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};

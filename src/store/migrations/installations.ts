import type { Migration } from './index';

/** Several workspaces: the token of each, and what proves but once that an installation was begun where it ended. */
export const installations: Migration = async (db, { text }) => {
  await db.schema
    .createTable('installation')
    .addColumn('team', text, (column) => column.primaryKey())
    .addColumn('bot_token', text, (column) => column.notNull())
    .addColumn('bot_id', text, (column) => column.notNull())
    .addColumn('bot_user', text, (column) => column.notNull())
    .addColumn('scopes', text, (column) => column.notNull())
    .addColumn('installed_at', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('used_state')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .execute();
};

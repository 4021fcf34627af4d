import type { Kysely } from 'kysely';
import type { Migration } from './index';

export const first: Migration = async (db, { text, numbered }) => {
  await db.schema
    .createTable('question')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('team', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('ts', text)
    .addColumn('thread', text)
    .addColumn('place', text, (column) => column.notNull())
    .addColumn('person', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('wanted_at', 'bigint', (column) => column.notNull())
    .addColumn('answered_at', 'bigint')
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('edit', text, (column) => column.notNull())
    .addColumn('status', text)
    .addColumn('answer', text)
    .addColumn('reply_ts', text)
    .addColumn('response_url', text)
    .addColumn('shared_at', 'bigint')
    .execute();
  await index(db, 'question', ['team', 'channel', 'thread']);
  await index(db, 'question', ['team', 'channel', 'reply_ts']);
  await index(db, 'question', ['team', 'person', 'received_at']);
  await index(db, 'question', ['state', 'lease_until']);
  await index(db, 'question', ['received_at']);

  await db.schema
    .createTable('feedback')
    .addColumn('question', text, (column) => column.notNull())
    .addColumn('person', text, (column) => column.notNull())
    .addColumn('verdict', text, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['question', 'person'])
    .execute();
  await index(db, 'feedback', ['person']);

  await db.schema
    .createTable('handover')
    .addColumn('question', text, (column) => column.primaryKey())
    .addColumn('team', text, (column) => column.notNull())
    .addColumn('asker', text)
    .addColumn('from_channel', text, (column) => column.notNull())
    .addColumn('from_thread', text)
    .addColumn('to_channel', text, (column) => column.notNull())
    .addColumn('to_ts', text, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await index(db, 'handover', ['team', 'to_channel', 'to_ts']);

  await db.schema
    .createTable('brought')
    .addColumn('question', text, (column) => column.notNull())
    .addColumn('reply_ts', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('brought_key', ['question', 'reply_ts'])
    .execute();

  await db.schema
    .createTable('channel_settings')
    .addColumn('team', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('listening', text, (column) => column.notNull())
    .addColumn('audience', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('channel_settings_key', ['team', 'channel'])
    .execute();

  await db.schema
    .createTable('workspace_settings')
    .addColumn('team', text, (column) => column.primaryKey())
    .addColumn('handover_channel', text)
    .execute();

  await db.schema
    .createTable('amendment')
    .addColumn('id', 'integer', numbered)
    .addColumn('team', text, (column) => column.notNull())
    .addColumn('article', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('target', text, (column) => column.notNull())
    .addColumn('role', text)
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('by', text, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('undone_by', text)
    .addColumn('undone_at', 'bigint')
    .execute();
};

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema but the one it makes
async function index(db: Kysely<any>, table: string, columns: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute();
}

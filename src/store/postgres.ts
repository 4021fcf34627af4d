import { Kysely, PostgresDialect, sql } from 'kysely';
import type { PoolConfig } from 'pg';
import type { Columns, Database, Prepare } from './database';
import { migrate, refuseOthers } from './migrations';
import { createPool } from './postgres-pool';
import type { Schema } from './schema';

/**
 * Milliseconds that a question waits for a connection. Slack wants to hear within three seconds that it arrived: past
 * that it delivers again anyway, so by then it had better be told no.
 */
const CONNECTING = 2500;

/**
 * Milliseconds for one statement. Those that answer take one or two; removing a day's old questions may take seconds;
 * what takes longer waits for a lock that is not coming, and holds up others.
 */
const STATEMENT = 10_000;

/** Milliseconds after which a connection is given up that says nothing: by then the server itself has ended the statement. */
const SILENCE = STATEMENT + 2000;

/** Milliseconds that a transaction may lie idle: a replica that was frozen, or cut off, does not keep its locks. */
const IDLE = 10_000;

/** Milliseconds to bring the tables up to date, and to wait for a replica that is at it: a large table takes minutes. */
const UPGRADE = 10 * 60 * 1000;

/** More than a replica has to do at once; and of a server's usual hundred, ten replicas leave some for backups and people. */
const CONNECTIONS = 8;

/** Any number, the same in every release: whoever holds it brings the tables up to date, or removes many rows. */
const MIGRATING = sql.lit(7_136_201);
const REMOVING = sql.lit(7_136_202);

const COLUMNS: Columns = {
  // Other collations pass over the dots in Slack's times, and differ from server to server.
  text: sql`text collate "C"`,
  numbered: (column) => column.primaryKey().generatedAlwaysAsIdentity(),
};

const NOW = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** Connects to the database and brings its tables up to date. @param warn is told of connections that are lost */
export async function openPostgres(url: string, warn: (message: string) => void, prepare: Prepare): Promise<Database> {
  const connection = connectionTo(url);
  await upgrade(connection, warn, prepare);
  return connect(connection, warn);
}

/** Connects to a database that this release made, and changes no table. @throws OlderDatabase */
export async function lookAtPostgres(
  url: string,
  warn: (message: string) => void,
  prepare: Prepare,
): Promise<Database> {
  const database = await connect(connectionTo(url), warn);
  try {
    await refuseOtherEncodings(database.db);
    await refuseOthers(database.db);
    await prepare(database.db);
    return database;
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}

async function connect(connection: PoolConfig, warn: (message: string) => void): Promise<Database> {
  const pool = await createPool(
    {
      ...connection,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECTING,
      statement_timeout: STATEMENT,
      query_timeout: SILENCE,
    },
    warn,
  );
  return {
    db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }),
    clock: (plus) => sql<number>`${NOW} + ${plus}`,
    async alone(transaction) {
      await sql`select pg_advisory_xact_lock(${REMOVING})`.execute(transaction);
    },
  };
}

function connectionTo(url: string): PoolConfig {
  const address = new URL(url);
  // sslmode then means what it means to psql, and to every other program that is given this address.
  address.searchParams.set('uselibpqcompat', 'true');
  return {
    connectionString: address.href,
    fallback_application_name: 'gisabot',
    idle_in_transaction_session_timeout: IDLE,
    keepAlive: true,
  };
}

/** All in one transaction: of replicas that start together one does it while the others wait, and one killed did nothing. */
async function upgrade(connection: PoolConfig, warn: (message: string) => void, prepare: Prepare): Promise<void> {
  const patient = { connectionTimeoutMillis: STATEMENT, statement_timeout: UPGRADE, query_timeout: UPGRADE };
  const pool = await createPool({ ...connection, ...patient, max: 1 }, warn);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await refuseOtherEncodings(db);
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(transaction);
      await migrate(transaction, COLUMNS);
      await prepare(transaction);
    });
  } finally {
    await db.destroy();
  }
}

/** Elsewhere Hangul is refused, or kept as bytes that nobody checks. */
async function refuseOtherEncodings(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  const encoding = rows[0]?.server_encoding;
  if (encoding !== 'UTF8')
    throw new Error(`its encoding is ${encoding}, and must be UTF8: create database … encoding 'UTF8'`);
}

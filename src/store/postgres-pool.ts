import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { DatabaseError, PoolConfig } from 'pg';

/**
 * Connections that are made when they are needed and outlive none of what can befall them: the server stopped, a
 * connection cut, a network that swallows all.
 * @param warn is told of each that is lost
 */
export async function createPool(config: PoolConfig, warn: (message: string) => void): Promise<PostgresPool> {
  // Whoever keeps questions in SQLite needs nothing of it.
  const { DatabaseError, Pool, types } = await import('pg');
  // `bigint` and counts, which `pg` hands out as text: ours are milliseconds and counts, all exact as numbers.
  const { INT8 } = types.builtins;
  const pool = new Pool({
    ...config,
    types: {
      getTypeParser: ((oid: number, format) =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  // Without a listener either of these ends the process: one is of connections that lie idle, and the other of those in
  // use, whose statement fails as well.
  pool.on('error', (error) =>
    warn(`A connection to the database was lost (${error.message}); the next question makes another.`),
  );
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return {
    async connect() {
      const client = await pool.connect();
      let broken: Error | undefined;
      const query = async (text: string, parameters: readonly unknown[]) => {
        try {
          return await client.query(text, [...parameters]);
        } catch (error) {
          // What the server says leaves the connection fit for use; after anything else an answer may yet come, to
          // whoever asks next.
          if (!(error instanceof DatabaseError)) broken = error as Error;
          else withoutRow(error);
          throw error;
        }
      };
      // Kysely could be given cursors as well, and is not.
      return { query, release: () => client.release(broken) } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/** The server quotes the row that it refuses: what people ask is not for the log. */
function withoutRow(error: DatabaseError): void {
  delete error.detail;
  delete error.where;
}

import type { SqliteDatabase } from 'kysely';

/** What of libsql's database is used here. */
interface Connection extends SqliteDatabase {
  exec(statements: string): void;
  readonly inTransaction: boolean;
}

/**
 * The database with every write in a transaction that takes the lock first. libsql does not end a statement that finds
 * the file locked (https://github.com/tursodatabase/libsql-js/pull/238): SQLite then goes on waiting for it, and what
 * is written afterwards is seen by this connection alone, and lost with it. To ask for the lock leaves nothing behind.
 * It is also taken where Kysely begins a transaction: one that begins by reading is refused when it then writes, if
 * others did meanwhile.
 */
export function takingLock(connection: Connection): SqliteDatabase {
  const locked = <T>(work: () => T): T => {
    if (connection.inTransaction) return work();
    connection.exec('begin immediate');
    try {
      const result = work();
      connection.exec('commit');
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('rollback');
      throw error;
    }
  };
  return {
    close: () => connection.close(),
    prepare(text) {
      if (text === 'begin') return whole(() => connection.exec('begin immediate'));
      if (text === 'commit' || text === 'rollback') return whole(() => connection.exec(text));
      const statement = connection.prepare(text);
      if (/^select\b/.test(text)) return statement;
      return {
        reader: statement.reader,
        all: (parameters) => locked(() => statement.all(parameters)),
        run: (parameters) => locked(() => statement.run(parameters)),
        iterate: () => {
          throw new Error('A write is not read row by row.');
        },
      };
    },
  };
}

/** A statement without parameters or rows. */
function whole(run: () => void): ReturnType<SqliteDatabase['prepare']> {
  return {
    reader: false,
    all: () => [],
    run: () => {
      run();
      return { changes: 0, lastInsertRowid: 0 };
    },
    iterate: () => [][Symbol.iterator](),
  };
}

import type { SqliteDatabase } from 'kysely';

/** libsql aborts the process where it is given a boolean. No column of ours holds one, but a payload may. */
export function withoutBooleans(database: SqliteDatabase): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(query) {
      const statement = database.prepare(query);
      const checked =
        <T>(use: (values: readonly unknown[]) => T) =>
        (values: readonly unknown[]): T => {
          if (values.some((value) => typeof value === 'boolean')) throw new TypeError('SQLite cannot hold a boolean.');
          return use(values);
        };
      return {
        reader: statement.reader,
        all: checked((values) => statement.all(values)),
        run: checked((values) => statement.run(values)),
        iterate: checked((values) => statement.iterate(values)),
      };
    },
  };
}

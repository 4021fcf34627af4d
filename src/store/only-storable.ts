import type { SqliteDatabase } from 'kysely';

/**
 * Lets no value through to SQLite that comes back as another, or not at all: libsql aborts the process where it is given
 * a boolean, and cuts what it reads at a NUL, so that a row by such an id is never found again. No column of ours holds
 * either, but a payload may. PostgreSQL refuses them itself.
 */
export function onlyStorable(database: SqliteDatabase): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(query) {
      const statement = database.prepare(query);
      const checked =
        <T>(use: (values: readonly unknown[]) => T) =>
        (values: readonly unknown[]): T => {
          if (!values.every(isStorable))
            throw new TypeError('SQLite cannot keep a boolean, or a text with a NUL in it.');
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

const isStorable = (value: unknown): boolean =>
  typeof value !== 'boolean' && !(typeof value === 'string' && value.includes('\0'));

import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { assembleStore, type StoreSettings } from './assemble';
import { NewerDatabase } from './migrations';
import { agreeOnKey, keyFile, OtherKey, readOrMakeKey } from './person-key';
import { openPostgres } from './postgres';
import { IN_MEMORY, openSqlite } from './sqlite';
import type { Store } from './store';
import { reason, StoreError } from './store-error';

/** SQLite in a file of this machine. */
export interface SqliteLocation {
  /** Made with its folder where there is none. `IN_MEMORY` for one that ends with the process. */
  readonly file: string;
  /** Left out: kept in a file beside the database, and made there. */
  readonly personKey?: string;
}

/** PostgreSQL, for as many replicas as are needed. */
export interface PostgresLocation {
  /** `postgres://user:password@host:port/name`, and what else PostgreSQL allows there, such as `sslmode`. */
  readonly url: string;
  /**
   * The same for all replicas. Kept out of the database, so that who reads a copy of that, or a backup, cannot try the
   * user ids of a workspace on its hashes.
   */
  readonly personKey: string;
}

export type StoreOptions = (SqliteLocation | PostgresLocation) &
  Omit<StoreSettings, 'personKey'> & {
    /** Milliseconds since 1970, for SQLite; PostgreSQL goes by its own clock. */
    readonly now: () => number;
    /** Is told of what goes wrong while nobody asks anything of the store. */
    readonly warn?: (message: string) => void;
  };

/** Opens the store and brings its tables up to date. @throws StoreError that says what to do. */
export async function openStore({ warn = () => undefined, ...options }: StoreOptions): Promise<Store> {
  try {
    if ('url' in options) {
      const { url, personKey } = options;
      return assembleStore(await openPostgres(url, warn, (db) => agreeOnKey(db, personKey)), options);
    }
    const { file, now, personKey: given } = options;
    let personKey = given ?? '';
    const database = await openSqlite(file, now, async (db) => {
      personKey ||= keyBeside(file);
      await agreeOnKey(db, personKey);
    });
    return assembleStore(database, { ...options, personKey });
  } catch (error) {
    throw storeError(error, options);
  }
}

function keyBeside(file: string): string {
  return file === IN_MEMORY ? randomBytes(32).toString('hex') : readOrMakeKey(keyFile(file));
}

function storeError(error: unknown, at: SqliteLocation | PostgresLocation): StoreError {
  const where = 'url' in at ? shownUrl(at.url) : path.resolve(at.file);
  const cause = { cause: error };
  if (error instanceof NewerDatabase) {
    const now = 'Start that release, or a later one; or bring back the backup made before it was started.';
    return new StoreError(
      'STORE_NEWER',
      `The database ${where} is of a newer release: ${error.message}. ${now}`,
      cause,
    );
  }
  if (error instanceof OtherKey) {
    const key = 'url' in at ? 'PERSON_KEY' : 'PERSON_KEY, or person.key beside it,';
    const lost =
      'Is it lost, "delete from person_key" in the database lets a new one in; who asked before is then not known.';
    return new StoreError(
      error.code,
      `The database ${where} was begun with another ${key} than now: bring that one back. ${lost}`,
      cause,
    );
  }
  const why = reason(error);
  return new StoreError(
    'STORE_UNAVAILABLE',
    `The database ${where} cannot be used (${why}). ${'url' in at ? SERVER_ADVICE : fileAdvice(why)}`,
    cause,
  );
}

const SERVER_ADVICE =
  'Check that the server runs and can be reached from here, and the user, password and name in DATABASE_URL.';

function fileAdvice(why: string): string {
  return why.includes('locked')
    ? 'Another program is writing to it and does not come to an end: stop that one.'
    : 'Check that its folder can be written to (a container with a read-only file system needs a volume there), or set DATABASE_FILE to another place, or DATABASE_URL to PostgreSQL.';
}

/** Without the password, and without the parameters, which may hold another. */
function shownUrl(url: string): string {
  if (!URL.canParse(url)) return 'of DATABASE_URL';
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username && `${username}@`}${host}${pathname}`;
}

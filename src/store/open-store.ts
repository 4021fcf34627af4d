import { randomBytes } from 'node:crypto';
import { assembleStore, type StoreSettings } from './assemble';
import { storeError } from './open-error';
import { agreeOnKey, keyFile, readKey, readOrMakeKey, refuseOtherKey } from './person-key';
import { lookAtPostgres, openPostgres } from './postgres';
import { IN_MEMORY, lookAtSqlite, openSqlite } from './sqlite';
import type { Store } from './store';

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
    /** No table and no key is made, or brought up to date: where that is still to be done, it is an error. */
    readonly asItIs?: boolean;
  };

/** Opens the store and brings its tables up to date. @throws StoreError that says what to do. */
export async function openStore({ warn = () => undefined, asItIs = false, ...options }: StoreOptions): Promise<Store> {
  try {
    if ('url' in options) {
      const { url, personKey } = options;
      const database = asItIs
        ? await lookAtPostgres(url, warn, (db) => refuseOtherKey(db, personKey))
        : await openPostgres(url, warn, (db) => agreeOnKey(db, personKey));
      return assembleStore(database, options);
    }
    const { file, now, personKey: given } = options;
    let personKey = given;
    const database =
      asItIs && file !== IN_MEMORY
        ? await lookAtSqlite(file, now, async (db) => {
            personKey ||= readKey(keyFile(file));
            await refuseOtherKey(db, personKey);
          })
        : await openSqlite(file, now, async (db) => {
            personKey ||= file === IN_MEMORY ? newKey() : readOrMakeKey(keyFile(file));
            await agreeOnKey(db, personKey);
          });
    return assembleStore(database, { ...options, personKey: personKey ?? newKey() });
  } catch (error) {
    throw storeError(error, options);
  }
}

/** Of nobody who is to be found again. */
function newKey(): string {
  return randomBytes(32).toString('hex');
}

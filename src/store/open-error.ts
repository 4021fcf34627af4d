import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isNativeError } from 'node:util/types';
import { NewerDatabase, OlderDatabase } from './migrations';
import type { PostgresLocation, SqliteLocation } from './open-store';
import { OtherKey, ShortKey } from './person-key';
import { NoFile } from './sqlite';
import { StoreError, saidBy } from './store-error';

/** Why the database cannot be opened, and what to do. */
export function storeError(error: unknown, at: SqliteLocation | PostgresLocation): StoreError {
  const where = `The database ${'url' in at ? shownUrl(at.url) : path.resolve(at.file)}`;
  const say = (code: string, message: string) => new StoreError(code, `${where} ${message}`, { cause: error });
  if (error instanceof NewerDatabase)
    return say(
      error.code,
      `is of a newer release: ${error.message}. Start that release, or a later one; or bring back the backup made before it was started.`,
    );
  if (error instanceof NoFile) return say('STORE_NOT_READY', `is not there yet. ${AT_START}`);
  if (error instanceof OlderDatabase) return say(error.code, `is not up to date: ${error.message}. ${AT_START}`);
  if (error instanceof OtherKey) {
    const key = 'url' in at ? 'PERSON_KEY' : 'PERSON_KEY, or person.key beside it,';
    const lost =
      'Is it lost, "delete from person_key" in the database lets a new one in; who asked before is then not known.';
    return say(error.code, `was begun with another ${key} than now: bring that one back. ${lost}`);
  }
  if (error instanceof ShortKey) return new StoreError(error.code, error.message, { cause: error });
  return say('STORE_UNAVAILABLE', 'url' in at ? serverTrouble(error, at.url) : fileTrouble(error, at.file));
}

const AT_START = 'The bot makes it so when it starts.';

/** What DATABASE_URL may name the files of. */
const CERTIFICATES = ['sslrootcert', 'sslcert', 'sslkey'];

function serverTrouble(error: unknown, url: string): string {
  const parameters = URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams();
  for (const name of CERTIFICATES) {
    const file = parameters.get(name);
    const why = file === null ? undefined : unreadable(file);
    if (why) return `cannot be used: ${name} in DATABASE_URL is "${file}", which ${why}. Name the file that holds it.`;
  }
  return `cannot be used (${saidBy(error)}). ${SERVER_ADVICE}`;
}

const SERVER_ADVICE =
  'Check that the server runs and can be reached from here, and the user, password and name in DATABASE_URL.';

function unreadable(file: string): string | undefined {
  if (!existsSync(file)) return 'is not there';
  if (statSync(file).isDirectory()) return 'is a folder';
  try {
    accessSync(file, constants.R_OK);
    return undefined;
  } catch {
    return 'may not be read';
  }
}

function fileTrouble(error: unknown, file: string): string {
  if (existsSync(file) && statSync(file).isDirectory())
    return `is a folder: set DATABASE_FILE to a file, such as ${path.join(file, 'gisabot.db')}.`;
  const { code } = Object(error) as { readonly code?: string };
  if (code === 'SQLITE_NOTADB')
    return 'is a file, but no SQLite database: set DATABASE_FILE to another place, or move that file away.';
  const why = saidBy(error);
  if (why.includes('locked'))
    return `cannot be used (${why}). Another program is writing to it and does not come to an end: stop that one.`;
  return `cannot be used (${why}). ${isNativeError(error) && ['ENOTDIR', 'EEXIST'].includes(code ?? '') ? IN_A_FILE : FOLDER_ADVICE}`;
}

const IN_A_FILE = 'What should be its folder is a file: set DATABASE_FILE to another place.';

const FOLDER_ADVICE =
  'Check that its folder can be written to (a container with a read-only file system needs a volume there), or set DATABASE_FILE to another place, or DATABASE_URL to PostgreSQL.';

/** Without the password, and without the parameters, which may hold another. */
function shownUrl(url: string): string {
  if (!URL.canParse(url)) return 'of DATABASE_URL';
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username && `${username}@`}${host}${pathname}`;
}

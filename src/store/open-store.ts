import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { isNativeError } from 'node:util/types';
import { GisabotError } from '../errors';
import { createAmendments } from './amendments';
import { createFeedback } from './feedback';
import { createHandovers } from './handovers';
import { createInstallations } from './installations';
import type { Parts } from './parts';
import { keyFile, personHash, readOrMakeKey } from './person-key';
import { createQuestions } from './questions';
import { forget, sweep } from './removal';
import { removeWorkspace } from './remove-workspace';
import { createSettings } from './settings';
import { IN_MEMORY, openSqlite } from './sqlite';
import type { Store } from './store';

export interface StoreOptions {
  /** The database; made with its folder where there is none. `IN_MEMORY` for one that ends with the process. */
  readonly file: string;
  /** Hashes user ids. Left out: kept in a file beside the database, and made there. */
  readonly personKey?: string;
  /** Under which workspaces' tokens are kept: the first closes, any opens. Left out: none can be kept. */
  readonly tokenKeys?: readonly Buffer[];
  /** Days for which questions are kept. */
  readonly retentionDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The database cannot be opened or brought up to date. */
export class StoreError extends GisabotError {}

/** Opens the store and brings its tables up to date. @throws StoreError that says what to do. */
export async function openStore({ file, personKey, tokenKeys = [], retentionDays, now }: StoreOptions): Promise<Store> {
  try {
    const db = await openSqlite(file);
    const key = personKey || (file === IN_MEMORY ? randomBytes(32).toString('hex') : readOrMakeKey(keyFile(file)));
    const parts: Parts = { db, now, person: personHash(key) };
    return {
      questions: createQuestions(parts),
      feedback: createFeedback(parts),
      handovers: createHandovers(parts),
      settings: createSettings(parts),
      amendments: createAmendments(parts),
      installations: createInstallations(parts, tokenKeys),
      person: parts.person,
      forget: (who) => forget(parts, who),
      removeWorkspace: (team) => removeWorkspace(parts, team),
      sweep: () => sweep(parts, retentionDays),
      close: () => db.destroy(),
    };
  } catch (error) {
    const reason = isNativeError(error) ? error.message : String(error);
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `The database ${path.resolve(file)} cannot be used (${reason}). Check that its folder can be written to, or set DATABASE_FILE to another place.`,
      { cause: error },
    );
  }
}

import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isNativeError } from 'node:util/types';
import type { Kysely } from 'kysely';
import { GisabotError } from '../errors';
import type { Schema } from './schema';
import type { Person } from './types';

/** Characters of the hash that are kept: 128 bits. */
const LENGTH = 32;

/** Bytes of a key that is made, kept in hex. */
const KEY = 32;

/** Knows people by a hash that nobody without the key can tell the person from, or try the user ids of a workspace on. */
export function personHash(key: string): (person: Person) => string {
  return ({ team, user }) => createHmac('sha256', key).update(`${team}:${user}`).digest('hex').slice(0, LENGTH);
}

/** The key kept in `file`; undefined where there is none. */
export function readKey(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length < KEY * 2) throw new ShortKey(file);
  return kept;
}

/** The key kept in `file`, made there for its owner's eyes alone where there is none. */
export function readOrMakeKey(file: string): string {
  const key = randomBytes(KEY).toString('hex');
  const draft = `${file}.${key.slice(0, 8)}`;
  writeFileSync(draft, key, { mode: 0o600 });
  try {
    // A link appears whole and never replaces: of two processes that start at once, both use the key of the first.
    linkSync(draft, file);
  } catch (error) {
    if (!(isNativeError(error) && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readKey(file) ?? key;
}

/** The file of the key holds less than was written to it: hashes under it could be tried out. */
export class ShortKey extends GisabotError {
  constructor(file: string) {
    super(
      'STORE_KEY_SHORT',
      `${file} does not hold the key that was made in it: bring it back from a backup, or give the key as PERSON_KEY.`,
    );
  }
}

/** The database was begun with another key. */
export class OtherKey extends GisabotError {
  constructor() {
    super('STORE_KEY_DIFFERS', 'people are hashed in it under another key than the one given');
  }
}

/** Changes nothing. @param key left out: there is none @throws OtherKey */
export async function refuseOtherKey(db: Kysely<Schema>, key: string | undefined): Promise<void> {
  const kept = await db.selectFrom('person_key').select('fingerprint').executeTakeFirst();
  if (kept && (key === undefined || kept.fingerprint !== fingerprintOf(key))) throw new OtherKey();
}

/**
 * Sees to it that one database has one key: under another, people would not be found in what they asked, and could not
 * have it removed. To be called while nobody else is at it. @throws OtherKey
 */
export async function agreeOnKey(db: Kysely<Schema>, key: string): Promise<void> {
  await refuseOtherKey(db, key);
  await db
    .insertInto('person_key')
    .values({ id: 1, fingerprint: fingerprintOf(key) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

function fingerprintOf(key: string): string {
  return createHmac('sha256', key).update('person key').digest('hex').slice(0, LENGTH);
}

/** Beside the database. */
export function keyFile(databaseFile: string): string {
  return path.join(path.dirname(databaseFile), 'person.key');
}

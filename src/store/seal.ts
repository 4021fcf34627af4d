import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { GisabotError } from '../errors';

const CIPHER = 'aes-256-gcm';

/** Bytes. The nonce length that GCM is made for; random ones do not meet before some billion secrets (NIST SP 800-38D). */
const NONCE = 12;

/** Bytes. The whole tag: a shorter one could be guessed. */
const TAG = 16;

/** Where a secret is kept. One that was moved to another row or column does not open. */
export interface SealedAt {
  readonly team: string;
  readonly field: string;
}

/** Secrets are kept in a form that the database alone does not give away, nor let anybody change. */
export interface Seal {
  close(secret: string, at: SealedAt): string;
  /** `current`: under the key that is in use now. @throws TokenKeyError where no key opens it */
  open(sealed: string, at: SealedAt): { readonly secret: string; readonly current: boolean };
}

/** A token cannot be read with the keys that there are. */
export class TokenKeyError extends GisabotError {
  constructor(team: string) {
    super(
      'TOKEN_KEY_WRONG',
      `TOKEN_KEY does not open the token kept for the workspace ${team}. Set the key with which the app was installed ` +
        'there, in TOKEN_KEY or, where another is to take its place, in TOKEN_KEY_OLD; or remove the app from that ' +
        'workspace and install it again.',
    );
  }
}

/** @param keys 32 bytes each: the first closes, any opens */
export function createSeal(keys: readonly Buffer[]): Seal {
  const [current] = keys;
  return {
    close(secret, at) {
      if (!current) throw new GisabotError('TOKEN_KEY_MISSING', 'Without TOKEN_KEY no token can be kept.');
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, current, nonce, { authTagLength: TAG }).setAAD(placeOf(at));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open(sealed, at) {
      for (const key of keys) {
        const secret = tryKey(key, Buffer.from(sealed, 'base64'), at);
        if (secret !== undefined) return { secret, current: key === current };
      }
      throw new TokenKeyError(at.team);
    },
  };
}

function tryKey(key: Buffer, sealed: Buffer, at: SealedAt): string | undefined {
  if (sealed.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(placeOf(at))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function placeOf({ team, field }: SealedAt): Buffer {
  return Buffer.from(JSON.stringify([team, field]));
}

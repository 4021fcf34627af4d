/** Bytes of an AES-256 key. */
const LENGTH = 32;

export interface TokenKeys {
  /** The first seals; the others only open what was sealed with them. Empty where none is given. */
  readonly keys: readonly Buffer[];
  readonly problems: readonly string[];
}

/**
 * The keys under which workspaces' tokens are kept: TOKEN_KEY, and those that it replaced in TOKEN_KEY_OLD. No problem
 * holds a key.
 */
export function readTokenKeys(env: Readonly<Record<string, string | undefined>>): TokenKeys {
  const current = env.TOKEN_KEY?.trim() ?? '';
  const old = (env.TOKEN_KEY_OLD ?? '').split(/[\s,]+/).filter((key) => key !== '');
  if (current === '') {
    return { keys: [], problems: old.length > 0 ? ['TOKEN_KEY_OLD is set without TOKEN_KEY: set both.'] : [] };
  }
  const given = [['TOKEN_KEY', current] as const, ...old.map((key) => ['TOKEN_KEY_OLD', key] as const)];
  const read = given.map(([name, text]) => ({ name, key: decode(text) }));
  return {
    keys: read.flatMap(({ key }) => key ?? []),
    problems: read.flatMap(({ name, key }) => (key ? [] : `${name} is no key: ${FORM}`)),
  };
}

const FORM =
  `it must be ${LENGTH} random bytes in base64 or hex. To make one: ` +
  `node -p "require('crypto').randomBytes(${LENGTH}).toString('base64')"`;

/** What is missing without it, and how to get it. */
export const TOKEN_KEY_MISSING = `TOKEN_KEY is missing: ${FORM}. Without it the workspaces' tokens cannot be kept.`;

function decode(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  return Buffer.from(text, 'base64');
}

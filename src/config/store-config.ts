import path from 'node:path';
import { ConfigError } from './config-error';
import type { Environment } from './environment';
import { readTokenKeys } from './token-keys';

/** Where and for how long questions are kept: in a file of this machine, or in PostgreSQL. */
export type StoreConfig = FileStoreConfig | PostgresStoreConfig;

interface Kept {
  /** Under which workspaces' tokens are kept, the one in use first; left out where none is given. */
  readonly tokenKeys?: readonly Buffer[];
  readonly retentionDays: number;
}

interface FileStoreConfig extends Kept {
  /** The path of the database. */
  readonly file: string;
  /** Whether it was asked for, or is the default. */
  readonly given: boolean;
  /** Hashes user ids; left out: one is made beside the database. */
  readonly personKey?: string;
}

interface PostgresStoreConfig extends Kept {
  readonly url: string;
  readonly given: true;
  /** Hashes user ids, the same for all replicas. */
  readonly personKey: string;
}

const DEFAULT_DATABASE = path.join(__dirname, '..', '..', 'data', 'gisabot.db');

/** Long enough to see what people keep asking, short enough that nobody's questions lie about for ever. */
const DEFAULT_RETENTION = 90;

/** Less could be tried out by whoever found the hashes: there are few user ids. */
const SHORTEST_KEY = 16;

/** @throws ConfigError with every problem at once. No message holds the key, or the URL with its password. */
export function readStoreConfig(env: Environment): StoreConfig {
  const file = env.DATABASE_FILE?.trim();
  const url = env.DATABASE_URL?.trim();
  const personKey = env.PERSON_KEY?.trim();
  const days = env.QUESTION_RETENTION_DAYS?.trim();
  const tokenKeys = readTokenKeys(env);
  const problems = [
    ...tokenKeys.problems,
    file && url ? TWO_DATABASES : undefined,
    url ? databaseProblem(url) : undefined,
    url && !personKey ? NO_SHARED_KEY : undefined,
    personKey && personKey.length < SHORTEST_KEY ? keyProblem(url) : undefined,
    days && !/^[1-9]\d{0,3}$/.test(days)
      ? `QUESTION_RETENTION_DAYS is "${days}": it must be a whole number from 1 to 9999; leave it out for ${DEFAULT_RETENTION}.`
      : undefined,
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new ConfigError(problems);
  const kept = {
    ...(tokenKeys.keys.length > 0 && { tokenKeys: tokenKeys.keys }),
    retentionDays: days ? Number(days) : DEFAULT_RETENTION,
  };
  if (url && personKey) return { url, given: true, personKey, ...kept };
  return {
    file: file ? path.resolve(file) : DEFAULT_DATABASE,
    given: Boolean(file),
    ...(personKey && { personKey }),
    ...kept,
  };
}

const TWO_DATABASES =
  'DATABASE_FILE and DATABASE_URL are both set: leave out DATABASE_URL for SQLite in that file, or DATABASE_FILE for PostgreSQL.';

const NO_SHARED_KEY =
  'PERSON_KEY is missing: with DATABASE_URL every replica must hash users under the same key. ' +
  `Set it to a secret of at least ${SHORTEST_KEY} characters ("openssl rand -hex 32" makes one), the same for all.`;

function keyProblem(url: string | undefined): string {
  const otherwise = url ? '' : '; leave it out to have one made';
  return `PERSON_KEY is too short: it must have at least ${SHORTEST_KEY} characters${otherwise}.`;
}

/** What \`pg\` can do: it cannot try one way and then the other, as \`allow\` and \`prefer\` would have it. */
const SSL_MODES = ['disable', 'require', 'verify-ca', 'verify-full', 'no-verify'];

/** The value is not shown: it may hold a password wherever it is malformed. */
function databaseProblem(value: string): string | undefined {
  const example = 'postgres://user:password@host:5432/name, with %40 for @, %2F for / and %23 for # in the password';
  if (!URL.canParse(value) || !/^postgres(ql)?:\/\/[^/?#]*(\/[^/?@#]*)?(\?[^@#]*)?$/.test(value))
    return `DATABASE_URL is no PostgreSQL address: it must look like ${example}; leave it out for SQLite in a file.`;
  const mode = new URL(value).searchParams.get('sslmode');
  if (mode === null || SSL_MODES.includes(mode)) return undefined;
  return `DATABASE_URL has an sslmode that cannot be used: it must be one of ${SSL_MODES.join(', ')}; across a network, verify-full.`;
}

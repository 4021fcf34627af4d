import { ConfigError, type Environment, readStoreConfig } from '../config';
import { GisabotError } from '../errors';
import { IN_MEMORY, openStore, type Store } from '../store';
import { type Finding, ok, wrong } from './finding';

/** Nobody in any workspace. */
const NOBODY = { team: 'doctor', user: 'doctor' };
const NOTHING = 'doctor';

/**
 * Opens the database, writes, reads and removes a row, and tries the keys on the tokens that are kept there. What is
 * there stays as it is: to make it, or bring it up to date, is for the bot.
 * @param look what else is to be looked at in it
 * @param kept false: where none is named it is in memory, as in the local Slack
 */
export async function checkDatabase(
  env: Environment,
  kept: boolean,
  now: () => number,
  look: (store: Store) => Promise<Finding[]> = async () => [],
): Promise<Finding[]> {
  try {
    const config = readStoreConfig(env);
    const where = kept || config.given ? config : { ...config, file: IN_MEMORY };
    const store = await openStore({ ...where, now, asItIs: true });
    try {
      const keys = config.tokenKeys ? [await tryKeys(store)] : [];
      return [await tryRow(store, nameOf(where)), ...keys, ...(await look(store))];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof ConfigError) return [wrong('database', error.problems.join(' '))];
    if (!(error instanceof GisabotError)) throw error;
    return [error.code === 'STORE_NOT_READY' ? ok('database', error.message) : wrong('database', error.message)];
  }
}

async function tryRow({ feedback, forget }: Store, name: string): Promise<Finding> {
  await feedback.give(NOTHING, NOBODY, 'good');
  const written = await feedback.of(NOTHING, NOBODY);
  await forget(NOBODY);
  const left = await feedback.of(NOTHING, NOBODY);
  return written === 'good' && left === undefined
    ? ok('database', `${name}: opened, up to date; a row was written, read and removed`)
    : wrong('database', 'What is written there is not what is read.');
}

async function tryKeys({ installations }: Store): Promise<Finding> {
  const { tokens, closed } = await installations.closed();
  const [first] = closed;
  if (!first) return ok('token key', `TOKEN_KEY opens the tokens of all workspaces, ${tokens} by now`);
  return wrong('token key', `${closed.length} of ${tokens} tokens cannot be opened. ${first.message}`);
}

/** Without what stands before the host: user and password. */
function nameOf(where: object): string {
  if ('url' in where && typeof where.url === 'string') {
    const { host, pathname } = new URL(where.url);
    return `PostgreSQL at ${host}${pathname}`;
  }
  const file = 'file' in where ? String(where.file) : '';
  return file === IN_MEMORY ? 'SQLite in memory, as the local Slack has it' : `SQLite in ${file}`;
}

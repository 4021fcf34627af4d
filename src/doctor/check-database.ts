import { ConfigError, type Environment, readStoreConfig } from '../config';
import { GisabotError } from '../errors';
import { IN_MEMORY, openStore } from '../store';
import { type Finding, ok, wrong } from './finding';

/** Nobody in any workspace. */
const NOBODY = { team: 'doctor', user: 'doctor' };
const NOTHING = 'doctor';

/**
 * Opens the database as the bot would, which brings its tables up to date, and writes, reads and removes a row.
 * @param kept false: where none is named it is in memory, as in the local Slack
 */
export async function checkDatabase(env: Environment, kept: boolean, now: () => number): Promise<Finding> {
  try {
    const config = readStoreConfig(env);
    const where = kept || config.given ? config : { ...config, file: IN_MEMORY };
    const store = await openStore({ ...where, now });
    try {
      await store.feedback.give(NOTHING, NOBODY, 'good');
      const written = await store.feedback.of(NOTHING, NOBODY);
      await store.forget(NOBODY);
      const left = await store.feedback.of(NOTHING, NOBODY);
      if (written !== 'good' || left !== undefined)
        return wrong('database', 'What is written there is not what is read.');
    } finally {
      await store.close();
    }
    return ok('database', `${nameOf(where)}: opened, up to date; a row was written, read and removed`);
  } catch (error) {
    if (error instanceof ConfigError) return wrong('database', error.problems.join(' '));
    if (!(error instanceof GisabotError)) throw error;
    return wrong('database', error.message);
  }
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

import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Parts } from './parts';
import type { InstallationTable } from './schema';
import { createSeal, type SealedAt, TokenKeyError } from './seal';
import type { Installations } from './store';
import type { Installation } from './types';

/** What `open` gives, or nothing where no key opens it, which is noted. */
function openOr<T>(open: () => T, closed: TokenKeyError[]): T | undefined {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof TokenKeyError)) throw error;
    closed.push(error);
    return undefined;
  }
}

/** @param keys under which tokens are kept: the first closes, any opens */
export function createInstallations({ db, clock }: Parts, keys: readonly Buffer[]): Installations {
  const seal = createSeal(keys);
  const read = (row: Selectable<InstallationTable>): Installation => ({
    team: row.team,
    botToken: seal.open(row.bot_token, tokenOf(row.team)).secret,
    botId: row.bot_id,
    botUser: row.bot_user,
    scopes: row.scopes.split(',').filter((scope) => scope !== ''),
    installedAt: row.installed_at,
  });
  const tokens = () => db.selectFrom('installation').select(['team', 'bot_token']).execute();
  return {
    async keep({ team, botToken, botId, botUser, scopes }) {
      const fields = {
        bot_token: seal.close(botToken, tokenOf(team)),
        bot_id: botId,
        bot_user: botUser,
        scopes: scopes.join(),
        installed_at: clock(0),
      };
      await db
        .insertInto('installation')
        .values({ team, ...fields })
        .onConflict((conflict) => conflict.column('team').doUpdateSet(fields))
        .execute();
    },
    async find(team) {
      const row = await db.selectFrom('installation').selectAll().where('team', '=', team).executeTakeFirst();
      return row && read(row);
    },
    async teams() {
      const rows = await db
        .selectFrom('installation')
        .select('team')
        .orderBy('installed_at', 'desc')
        .orderBy('team')
        .execute();
      return rows.map(({ team }) => team);
    },
    async closed() {
      const rows = await tokens();
      const closed: TokenKeyError[] = [];
      for (const { team, bot_token: sealed } of rows) openOr(() => seal.open(sealed, tokenOf(team)), closed);
      return { tokens: rows.length, closed };
    },
    async renewSeals() {
      const rows = await tokens();
      const closed: TokenKeyError[] = [];
      for (const { team, bot_token: sealed } of rows) {
        const opened = openOr(() => seal.open(sealed, tokenOf(team)), closed);
        if (!opened || opened.current) continue;
        const { secret } = opened;
        // Unless the app was installed anew meanwhile.
        await db
          .updateTable('installation')
          .set({ bot_token: seal.close(secret, tokenOf(team)) })
          .where('team', '=', team)
          .where('bot_token', '=', sealed)
          .execute();
      }
      // A key that opens nothing is a wrong key; one workspace whose token is lost must not stop the others.
      const [first] = closed;
      if (first && closed.length === rows.length) throw first;
      return closed;
    },
    async useOnce(state, lifetime) {
      await db.deleteFrom('used_state').where('used_at', '<', clock(-lifetime)).execute();
      const rows = await db
        .insertInto('used_state')
        .values({ hash: createHash('sha256').update(state).digest('hex'), used_at: clock(0) })
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .returning('hash')
        .execute();
      return rows.length > 0;
    },
  };
}

function tokenOf(team: string): SealedAt {
  return { team, field: 'bot_token' };
}

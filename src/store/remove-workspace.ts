import type { Parts } from './parts';
import { REMOVED_AT_ONCE } from './removal';

/** The installation is among them: from then on nothing new comes in. */
const FEW = ['installation', 'channel_settings', 'workspace_settings', 'amendment', 'handover'] as const;

/**
 * Removes all that is kept of a workspace, and nothing of others; returns how many rows went, not counting what
 * belongs to questions. Where it is broken off, it may be begun again.
 */
export async function removeWorkspace({ db, alone }: Parts, team: string): Promise<number> {
  const few = await db.transaction().execute(async (tx) => {
    await alone(tx);
    const gone = [];
    for (const table of FEW) gone.push(await tx.deleteFrom(table).where('team', '=', team).executeTakeFirst());
    return gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
  });
  const removeSome = () =>
    db.transaction().execute(async (tx) => {
      await alone(tx);
      const rows = await tx
        .selectFrom('question')
        .select('id')
        .where('team', '=', team)
        .limit(REMOVED_AT_ONCE)
        .execute();
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return 0;
      for (const table of ['feedback', 'brought'] as const)
        await tx.deleteFrom(table).where('question', 'in', ids).execute();
      const { numDeletedRows } = await tx.deleteFrom('question').where('id', 'in', ids).executeTakeFirst();
      return Number(numDeletedRows);
    });
  let gone = few;
  for (let some = await removeSome(); some > 0; some = await removeSome()) gone += some;
  return gone;
}

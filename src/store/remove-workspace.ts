import type { Parts } from './parts';

/** The question last: what belongs to it is found by it. */
const OF_A_TEAM = [
  'installation',
  'handover',
  'channel_settings',
  'workspace_settings',
  'amendment',
  'question',
] as const;

/** Removes all that is kept of a workspace, and nothing of others; returns how many rows went. */
export async function removeWorkspace({ db, alone }: Parts, team: string): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await alone(tx);
    const own = tx.selectFrom('question').select('id').where('team', '=', team);
    const gone = [];
    for (const table of ['feedback', 'brought'] as const)
      gone.push(await tx.deleteFrom(table).where('question', 'in', own).executeTakeFirst());
    for (const table of OF_A_TEAM) gone.push(await tx.deleteFrom(table).where('team', '=', team).executeTakeFirst());
    return gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
  });
}

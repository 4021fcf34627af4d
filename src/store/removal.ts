import type { Parts } from './parts';
import type { Person } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** Slack redelivers for about six minutes: the key of a younger question is kept, so that it is not answered anew. */
const REDELIVERED = 10 * 60 * 1000;

/** Removes what a person asked, said of answers and had passed on. */
export async function forget({ db, now, person }: Parts, who: Person): Promise<number> {
  const hash = person(who);
  return db.transaction().execute(async (tx) => {
    const own = tx.selectFrom('question').select('id').where('team', '=', who.team).where('person', '=', hash);
    await tx.deleteFrom('feedback').where('person', '=', hash).execute();
    for (const table of ['feedback', 'handover', 'brought'] as const)
      await tx.deleteFrom(table).where('question', 'in', own).execute();
    const kept = await tx
      .updateTable('question')
      .set({ state: 'deleted', person: '', text: '', answer: null, status: null, reply_ts: null, response_url: null })
      .where('team', '=', who.team)
      .where('person', '=', hash)
      .where('received_at', '>', now() - REDELIVERED)
      .executeTakeFirst();
    const gone = await tx
      .deleteFrom('question')
      .where('team', '=', who.team)
      .where('person', '=', hash)
      .executeTakeFirst();
    return Number(kept.numUpdatedRows) + Number(gone.numDeletedRows);
  });
}

/** Removes questions of more than `days` days ago with all that belongs to them. */
export async function sweep({ db, now }: Parts, days: number): Promise<number> {
  const limit = now() - days * DAY;
  return db.transaction().execute(async (tx) => {
    const old = tx.selectFrom('question').select('id').where('received_at', '<', limit);
    for (const table of ['feedback', 'handover', 'brought'] as const)
      await tx.deleteFrom(table).where('question', 'in', old).execute();
    const { numDeletedRows } = await tx.deleteFrom('question').where('received_at', '<', limit).executeTakeFirst();
    return Number(numDeletedRows);
  });
}

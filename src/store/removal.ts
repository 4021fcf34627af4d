import { sql } from 'kysely';
import type { Parts } from './parts';
import type { Person, State } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** Slack redelivers for about six minutes: the key of a younger question is kept, so that it is not answered anew. */
const REDELIVERED = 10 * 60 * 1000;

/** Something the person asked; what they said to others is removed, too, but was no question. */
const ASKED: readonly State[] = ['received', 'answered', 'failed'];

/** Removes what a person asked, said of answers and had passed on; returns how many questions went. */
export async function forget({ db, clock, alone, person }: Parts, who: Person): Promise<number> {
  const hash = person(who);
  return db.transaction().execute(async (tx) => {
    await alone(tx);
    const own = tx.selectFrom('question').select('id').where('team', '=', who.team).where('person', '=', hash);
    await tx.deleteFrom('feedback').where('person', '=', hash).execute();
    for (const table of ['feedback', 'handover', 'brought'] as const)
      await tx.deleteFrom(table).where('question', 'in', own).execute();
    // They passed on what others asked, too: that stays, without them.
    await tx
      .updateTable('handover')
      .set({ asker: null })
      .where('team', '=', who.team)
      .where('asker', '=', who.user)
      .execute();
    const { count } = await own
      .clearSelect()
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('state', 'in', ASKED)
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('question')
      .set({ state: 'deleted', person: '', text: '', answer: null, status: null, reply_ts: null, response_url: null })
      .where('team', '=', who.team)
      .where('person', '=', hash)
      .where('received_at', '>', clock(-REDELIVERED))
      .execute();
    await tx.deleteFrom('question').where('team', '=', who.team).where('person', '=', hash).execute();
    return Number(count);
  });
}

/**
 * Questions that are removed in one go: quickly enough that no statement runs out of time, however many there are, and
 * that others have their turn in between.
 */
export const REMOVED_AT_ONCE = 500;

/** Removes questions of more than `days` days ago with all that belongs to them. */
export async function sweep({ db, clock, alone }: Parts, days: number): Promise<number> {
  // Read once: compared with a clock that is read anew for each row, an index is of no use.
  const limit = sql<number>`(select ${clock(-days * DAY)})`;
  const removeSome = () =>
    db.transaction().execute(async (tx) => {
      await alone(tx);
      const rows = await tx
        .selectFrom('question')
        .select('id')
        .where('received_at', '<', limit)
        .limit(REMOVED_AT_ONCE)
        .execute();
      const old = rows.map(({ id }) => id);
      if (old.length === 0) return 0;
      for (const table of ['feedback', 'handover', 'brought'] as const)
        await tx.deleteFrom(table).where('question', 'in', old).execute();
      const { numDeletedRows } = await tx.deleteFrom('question').where('id', 'in', old).executeTakeFirst();
      return Number(numDeletedRows);
    });
  let gone = 0;
  for (let some = await removeSome(); some > 0; some = await removeSome()) gone += some;
  return gone;
}

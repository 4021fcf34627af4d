import type { Selectable } from 'kysely';
import type { Parts } from './parts';
import type { AmendmentTable } from './schema';
import { storable } from './storable';
import type { Amendments } from './store';
import type { Amendment } from './types';

export function createAmendments({ db, clock, person }: Parts): Amendments {
  return {
    async add({ team, article, kind, target, role, text }, by) {
      const row = await db
        .insertInto('amendment')
        .values({ team, article, kind, target, role: role ?? null, text: storable(text), by: person(by), at: clock(0) })
        .returningAll()
        .executeTakeFirstOrThrow();
      return readAmendment(row);
    },
    async undo(id, by) {
      const rows = await db
        .updateTable('amendment')
        .set({ undone_by: person(by), undone_at: clock(0) })
        .where('id', '=', id)
        .where('team', '=', by.team)
        .where('undone_at', 'is', null)
        .returning('id')
        .execute();
      return rows.length > 0;
    },
    async list(team) {
      const rows = await db
        .selectFrom('amendment')
        .selectAll()
        .where('undone_at', 'is', null)
        .$if(team !== undefined, (query) => query.where('team', '=', team as string))
        .orderBy('id')
        .execute();
      return rows.map(readAmendment);
    },
  };
}

function readAmendment(row: Selectable<AmendmentTable>): Amendment {
  const { id, team, article, kind, target, text, by, at } = row;
  const undone = row.undone_by !== null && row.undone_at !== null && { by: row.undone_by, at: row.undone_at };
  return {
    id,
    team,
    article,
    kind: kind as Amendment['kind'],
    target,
    text,
    by,
    at,
    ...(row.role !== null && { role: row.role }),
    ...(undone && { undone }),
  };
}

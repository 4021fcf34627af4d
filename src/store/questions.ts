import { sql } from 'kysely';
import { createConversations } from './conversations';
import { LEASE } from './lease';
import { figures, openQuestions } from './open-questions';
import type { Parts } from './parts';
import { readHeld, readQuestion } from './read-question';
import { storable } from './storable';
import type { Questions } from './store';
import type { Claimed, Ending, NewQuestion, State } from './types';

const TO_DO: readonly State[] = ['received', 'deleting'];

/** A new piece of work is tried anew; but who holds or held an unfinished one may have sent an answer. */
const TRIES_OF_THIS_WORK = sql<number>`case when state = 'received' then attempts else 0 end`;

/** No two claims of a question have the same number: a process that was held up learns from it that another came. */
const ANOTHER_CLAIM = sql<number>`claims + 1`;

export function createQuestions(parts: Parts): Questions {
  const { db, clock, person } = parts;
  const write = async (
    question: Omit<NewQuestion, 'text'>,
    { text, state, claimed = false, edit = '' }: { text: string; state: State; claimed?: boolean; edit?: string },
  ) => {
    const { id, team, channel, ts, thread, place, responseUrl } = question;
    const row = await db
      .insertInto('question')
      .values({
        id,
        team,
        channel,
        ts: ts ?? null,
        thread: thread ?? null,
        place,
        person: person(question),
        text: storable(text),
        state,
        received_at: clock(0),
        wanted_at: clock(0),
        lease_until: claimed ? clock(LEASE) : 0,
        attempts: claimed ? 1 : 0,
        claims: claimed ? 1 : 0,
        edit,
        response_url: responseUrl ?? null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returningAll()
      .executeTakeFirst();
    return row && readHeld(row);
  };
  const change = (id: string) => db.updateTable('question').where('id', '=', id);
  const heldBy = ({ id, claim }: Claimed) => change(id).where('claims', '=', claim);
  /** Makes the change where the question is still to be answered as it was claimed; undefined where it is not. */
  const end = async (query: ReturnType<typeof change>, { text }: Claimed): Promise<Ending | undefined> => {
    const row = await query
      .where('state', '=', 'received')
      .where('text', '=', text)
      .returning(sql<number>`${clock(0)} - wanted_at`.as('waited'))
      .executeTakeFirst();
    return row && { left: false, waited: row.waited };
  };
  /** Makes the change where something else became of the question. */
  const endLate = async (query: ReturnType<typeof change>): Promise<Ending> => {
    const row = await query.returning('state').executeTakeFirst();
    return { left: row !== undefined && TO_DO.includes(row.state) };
  };

  return {
    take: (question, edit) =>
      write(question, { text: question.text, state: 'received', claimed: true, ...(edit && { edit }) }),
    async ignore(message) {
      await write(message, { text: '', state: 'ignored' });
    },
    async heed({ id, text, place }, edit) {
      const row = await change(id)
        .set({
          state: 'received',
          text: storable(text),
          place,
          edit,
          wanted_at: clock(0),
          lease_until: clock(LEASE),
          attempts: 1,
          claims: ANOTHER_CLAIM,
        })
        .where('state', '=', 'ignored')
        .returningAll()
        .executeTakeFirst();
      return row && readHeld(row);
    },
    async find(id) {
      const row = await db.selectFrom('question').selectAll().where('id', '=', id).executeTakeFirst();
      return row && readQuestion(row);
    },
    async claim(id) {
      const row = await change(id)
        .set({ lease_until: clock(LEASE), attempts: sql`attempts + 1`, claims: ANOTHER_CLAIM })
        .where('state', 'in', TO_DO)
        .where('lease_until', '<=', clock(0))
        .returningAll()
        .executeTakeFirst();
      return row && readHeld(row);
    },
    async renew(claimed) {
      const rows = await heldBy(claimed)
        .set({ lease_until: clock(LEASE) })
        .where('state', 'in', TO_DO)
        .returning('id')
        .execute();
      return rows.length > 0;
    },
    async due(limit) {
      const rows = await db
        .selectFrom('question')
        .select('id')
        .where('state', 'in', TO_DO)
        .where('lease_until', '<=', clock(0))
        .orderBy('received_at')
        .orderBy('ts', (order) => order.asc().nullsFirst())
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    async waiting() {
      const { count, oldest, now } = await db
        .selectFrom('question')
        .select((select) => [select.fn.countAll().as('count'), select.fn.min('wanted_at').as('oldest')])
        .select(clock(0).as('now'))
        .where('state', 'in', TO_DO)
        .executeTakeFirstOrThrow();
      return { count: Number(count), longest: oldest === null ? 0 : now - Number(oldest) };
    },
    async answered(claimed, { answer, replyTs }) {
      const { id, claim } = claimed;
      const out = {
        response_url: null,
        // Whoever lost the claim meanwhile may note it, too: the answer is out, and who holds the claim now finds it.
        lease_until: sql<number>`case when claims = ${claim} then 0 else lease_until end`,
        ...(replyTs && { reply_ts: replyTs }),
      };
      const { status } = answer;
      const all = { ...out, status, state: 'answered', answered_at: clock(0), answer: JSON.stringify(answer) } as const;
      // Each waits until it is on the disk: there is a second one only where somebody came between.
      return (await end(change(id).set(all), claimed)) ?? endLate(change(id).set(out));
    },
    async release(claimed, wait) {
      await heldBy(claimed)
        .set({ lease_until: clock(wait) })
        .execute();
    },
    async turnDown(claimed) {
      const nothing = { text: '', answer: null, status: null, reply_ts: null, lease_until: 0 };
      const ignored = heldBy(claimed)
        .set({ ...nothing, state: 'ignored' })
        .where('place', '=', claimed.place);
      return (await end(ignored, claimed)) ?? endLate(heldBy(claimed).set({ lease_until: 0 }));
    },
    async fail(claimed, replyTs) {
      const over = { response_url: null, lease_until: 0, ...(replyTs && { reply_ts: replyTs }) };
      const failed = heldBy(claimed).set({ ...over, state: 'failed' });
      return (await end(failed, claimed)) ?? endLate(heldBy(claimed).set(over));
    },
    async revise({ id, place, text: written }, edit) {
      const text = storable(written);
      // Who was asked stays asked: only a mention put in changes to whom it is.
      const calls = place === 'mention';
      const rows = await change(id)
        .set({
          text,
          edit,
          state: 'received',
          attempts: TRIES_OF_THIS_WORK,
          wanted_at: clock(0),
          ...(calls && { place }),
        })
        .where('state', 'in', ['received', 'answered', 'failed'])
        .where('edit', '<', edit)
        .where((where) => where.or([where('text', '!=', text), ...(calls ? [where('place', '!=', place)] : [])]))
        .returning('id')
        .execute();
      return rows.length > 0;
    },
    async takeBack(message) {
      if (await write(message, { text: '', state: 'deleted' })) return;
      await change(message.id)
        .set({
          state: 'deleting',
          text: '',
          answer: null,
          status: null,
          response_url: null,
          attempts: TRIES_OF_THIS_WORK,
        })
        .where('state', 'in', ['received', 'answered', 'failed'])
        .execute();
    },
    async deleted(claimed) {
      await heldBy(claimed)
        .set({ state: 'deleted', lease_until: 0, reply_ts: null, answer: null, status: null, text: '' })
        .execute();
    },
    async share(id) {
      const rows = await change(id)
        .set({ shared_at: clock(0) })
        .where('shared_at', 'is', null)
        .returning('id')
        .execute();
      return rows.length > 0;
    },
    async unshare(id) {
      await change(id).set({ shared_at: null }).execute();
    },
    async latest(who, limit) {
      const rows = await db
        .selectFrom('question')
        .selectAll()
        .where('team', '=', who.team)
        .where('person', '=', person(who))
        .where('state', '=', 'answered')
        .orderBy('received_at', 'desc')
        .orderBy('ts', (order) => order.desc().nullsLast())
        .limit(limit)
        .execute();
      return rows.map(readQuestion);
    },
    ...createConversations(parts),
    open: (team, limit) => openQuestions(parts, team, limit),
    figures: (team) => figures(parts, team),
  };
}

import { type RawBuilder, sql } from 'kysely';
import { createConversations } from './conversations';
import { figures, openQuestions } from './open-questions';
import type { Parts } from './parts';
import { readQuestion } from './read-question';
import { storable } from './storable';
import type { Questions } from './store';
import type { Claimed, NewQuestion, State } from './types';

/**
 * Milliseconds for which a claimed question is nobody else's. Whoever holds it renews the claim while at work, so this
 * is how long a question waits whose process died.
 */
export const LEASE = 30_000;

const TO_DO: readonly State[] = ['received', 'deleting'];

/** A new piece of work is tried anew; but who holds or held an unfinished one may have sent an answer. */
const TRIES_OF_THIS_WORK = sql<number>`case when state = 'received' then attempts else 0 end`;

/** No two claims of a question have the same number: a process that was held up learns from it that another came. */
const ANOTHER_CLAIM = sql<number>`claims + 1`;

/** A column's new value where the condition holds; else its own. */
const choose =
  (condition: RawBuilder<unknown>) =>
  <T>(value: T, column: string) =>
    sql<T>`case when ${condition} then ${value} else ${sql.ref(column)} end`;

export function createQuestions(parts: Parts): Questions {
  const { db, now, clock, person } = parts;
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
        received_at: now(),
        wanted_at: now(),
        lease_until: claimed ? clock(LEASE) : 0,
        attempts: claimed ? 1 : 0,
        claims: claimed ? 1 : 0,
        edit,
        response_url: responseUrl ?? null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returningAll()
      .executeTakeFirst();
    return row && readQuestion(row);
  };
  const change = (id: string) => db.updateTable('question').where('id', '=', id);
  const heldBy = ({ id, claim }: Claimed) => change(id).where('claims', '=', claim);

  return {
    receive: async (question) => (await write(question, { text: question.text, state: 'received' })) !== undefined,
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
          wanted_at: now(),
          lease_until: clock(LEASE),
          attempts: 1,
          claims: ANOTHER_CLAIM,
        })
        .where('state', '=', 'ignored')
        .returningAll()
        .executeTakeFirst();
      return row && readQuestion(row);
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
      return row && readQuestion(row);
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
      const { count, oldest } = await db
        .selectFrom('question')
        .select((select) => [select.fn.countAll().as('count'), select.fn.min('wanted_at').as('oldest')])
        .where('state', 'in', TO_DO)
        .executeTakeFirstOrThrow();
      return { count: Number(count), ...(oldest !== null && { oldest: Number(oldest) }) };
    },
    async answered({ id, text, claim }, { answer, replyTs }) {
      // Whoever lost the claim meanwhile may note it, too: the answer is out, and who holds the claim now finds it.
      // One statement, where two would be clearer: each waits until it is on the disk.
      const ifStill = choose(sql`state = 'received' and text = ${text}`);
      const row = await change(id)
        .set({
          state: ifStill<State>('answered', 'state'),
          answered_at: ifStill(now(), 'answered_at'),
          status: ifStill<string>(answer.status, 'status'),
          answer: ifStill(JSON.stringify(answer), 'answer'),
          response_url: null,
          lease_until: choose(sql`claims = ${claim}`)(0, 'lease_until'),
          ...(replyTs && { reply_ts: replyTs }),
        })
        .returning('state')
        .executeTakeFirst();
      return row?.state !== 'received' && row?.state !== 'deleting';
    },
    async release(claimed, wait) {
      await heldBy(claimed)
        .set({ lease_until: clock(wait) })
        .execute();
    },
    async turnDown(claimed) {
      const { text, place } = claimed;
      const ifStill = choose(sql`state = 'received' and text = ${text} and place = ${place}`);
      const row = await heldBy(claimed)
        .set({
          state: ifStill<State>('ignored', 'state'),
          text: ifStill('', 'text'),
          answer: ifStill(null, 'answer'),
          status: ifStill(null, 'status'),
          reply_ts: ifStill(null, 'reply_ts'),
          lease_until: 0,
        })
        .returning('state')
        .executeTakeFirst();
      return row?.state !== 'received' && row?.state !== 'deleting';
    },
    async fail(claimed, replyTs) {
      await heldBy(claimed)
        .set({
          state: sql<State>`case when state = 'received' and text = ${claimed.text} then 'failed' else state end`,
          response_url: null,
          lease_until: 0,
          ...(replyTs && { reply_ts: replyTs }),
        })
        .execute();
    },
    async revise({ id, place, text: written }, edit) {
      const text = storable(written);
      // Who was asked stays asked: only a mention put in changes to whom it is.
      const calls = place === 'mention';
      const rows = await change(id)
        .set({ text, edit, state: 'received', attempts: TRIES_OF_THIS_WORK, wanted_at: now(), ...(calls && { place }) })
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
      const rows = await change(id).set({ shared_at: now() }).where('shared_at', 'is', null).returning('id').execute();
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
    open: (team) => openQuestions(parts, team),
    figures: (team) => figures(parts, team),
  };
}

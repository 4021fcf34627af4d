import { type Selectable, sql } from 'kysely';
import { LEASE } from './lease';
import type { Parts } from './parts';
import type { Schema } from './schema';
import type { Handovers } from './store';
import type { Handover } from './types';

const readHandover = (row: Selectable<Schema['handover']>): Handover => ({
  question: row.question,
  team: row.team,
  ...(row.asker !== null && { asker: row.asker }),
  from: { channel: row.from_channel, ...(row.from_thread !== null && { thread: row.from_thread }) },
  to: { channel: row.to_channel, ts: row.to_ts },
  at: row.at,
});

export function createHandovers({ db, clock }: Parts): Handovers {
  const expect: Handovers['expect'] = async ({ question }, replyTs) => {
    await db
      .insertInto('brought')
      .values({ question, reply_ts: replyTs, done: 0, attempts: 0, lease_until: 0 })
      .onConflict((conflict) => conflict.columns(['question', 'reply_ts']).doNothing())
      .execute();
  };
  const reply = ({ question }: Handover, replyTs: string) =>
    db.updateTable('brought').where('question', '=', question).where('reply_ts', '=', replyTs);
  return {
    async add({ question, team, asker, from, to }) {
      const rows = await db
        .insertInto('handover')
        .values({
          question,
          team,
          asker: asker ?? null,
          from_channel: from.channel,
          from_thread: from.thread ?? null,
          to_channel: to.channel,
          to_ts: to.ts,
          at: clock(0),
        })
        .onConflict((conflict) => conflict.column('question').doNothing())
        .returning('question')
        .execute();
      return rows.length > 0;
    },
    async has(question) {
      const row = await db
        .selectFrom('handover')
        .select('question')
        .where('question', '=', question)
        .executeTakeFirst();
      return row !== undefined;
    },
    async find({ team, channel, ts }) {
      const row = await db
        .selectFrom('handover')
        .selectAll()
        .where('team', '=', team)
        .where('to_channel', '=', channel)
        .where('to_ts', '=', ts)
        .executeTakeFirst();
      return row && readHandover(row);
    },
    expect,
    async bring(handover, replyTs) {
      await expect(handover, replyTs);
      return reply(handover, replyTs)
        .set({ attempts: sql`attempts + 1`, lease_until: clock(LEASE) })
        .where('done', '=', 0)
        .where('lease_until', '<=', clock(0))
        .returning('attempts')
        .executeTakeFirst();
    },
    async brought(handover, replyTs) {
      await reply(handover, replyTs).set({ done: 1 }).execute();
    },
    async due(limit) {
      const rows = await db
        .selectFrom('brought')
        .innerJoin('handover', 'handover.question', 'brought.question')
        .selectAll('handover')
        .select('brought.reply_ts')
        .where('brought.done', '=', 0)
        .where('brought.lease_until', '<=', clock(0))
        .orderBy('brought.reply_ts')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ handover: readHandover(row), replyTs: row.reply_ts }));
    },
    async told(question) {
      await db.updateTable('handover').set({ asker: null }).where('question', '=', question).execute();
    },
  };
}

import type { Parts } from './parts';
import type { Handovers } from './store';

export function createHandovers({ db, clock }: Parts): Handovers {
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
      return (
        row && {
          question: row.question,
          team: row.team,
          ...(row.asker !== null && { asker: row.asker }),
          from: { channel: row.from_channel, ...(row.from_thread !== null && { thread: row.from_thread }) },
          to: { channel: row.to_channel, ts: row.to_ts },
          at: row.at,
        }
      );
    },
    async bring({ question }, replyTs) {
      const rows = await db
        .insertInto('brought')
        .values({ question, reply_ts: replyTs })
        .onConflict((conflict) => conflict.columns(['question', 'reply_ts']).doNothing())
        .returning('question')
        .execute();
      return rows.length > 0;
    },
    async told(question) {
      await db.updateTable('handover').set({ asker: null }).where('question', '=', question).execute();
    },
  };
}

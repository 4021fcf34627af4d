import type { Answer } from '../bot';
import type { Parts } from './parts';
import { readAnswer } from './read-question';
import type { Questions } from './store';

/** A follow-up seldom reaches back more than two or three answers; the rest bounds what is read. */
const REMEMBERED = 10;

/** Conversations as the question log remembers them: what was answered in one, and who spoke last. */
export function createConversations({ db }: Parts): Pick<Questions, 'recall' | 'engaged' | 'lastIn'> {
  return {
    async recall(conversation, before) {
      const { team, channel } = conversation;
      const rows = await db
        .selectFrom('question')
        .select('answer')
        .where('team', '=', team)
        .where('channel', '=', channel)
        .where((where) =>
          'thread' in conversation
            ? where.or([
                where('thread', '=', conversation.thread),
                // A thread begun on a question asked outside threads, or on its answer, goes on from there.
                where.and([
                  where('thread', 'is', null),
                  where.or([where('ts', '=', conversation.thread), where('reply_ts', '=', conversation.thread)]),
                ]),
              ])
            : where.and([
                where('thread', 'is', null),
                where('person', '=', conversation.person),
                where('received_at', '>=', conversation.since),
              ]),
        )
        .where('answer', 'is not', null)
        .where('id', '!=', before.id)
        .where('received_at', '<=', before.receivedAt)
        .orderBy('received_at', 'desc')
        .orderBy('ts', (order) => order.desc().nullsLast())
        .limit(REMEMBERED)
        .execute();
      return rows
        .map(({ answer }) => readAnswer(answer as string))
        .filter((answer): answer is Answer => answer !== undefined)
        .reverse();
    },
    async engaged({ team, channel, thread }) {
      const row = await db
        .selectFrom('question')
        .select('id')
        .where('team', '=', team)
        .where('channel', '=', channel)
        // Or it was begun on an answer that the bot posted outside threads.
        .where((where) => where.or([where('thread', '=', thread), where('reply_ts', '=', thread)]))
        .where('state', 'in', ['received', 'answered', 'failed'])
        .executeTakeFirst();
      return row !== undefined;
    },
    async lastIn({ team, channel, thread, before }) {
      const row = await db
        .selectFrom('question')
        .select(['person', 'state'])
        .where('team', '=', team)
        .where('channel', '=', channel)
        .where('thread', '=', thread)
        .where('ts', '<', before)
        .where('state', 'not in', ['deleting', 'deleted'])
        .orderBy('ts', 'desc')
        .executeTakeFirst();
      return row && { person: row.person, ignored: row.state === 'ignored' };
    },
  };
}

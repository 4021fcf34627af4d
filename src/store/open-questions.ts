import type { ExpressionBuilder } from 'kysely';
import type { Answer } from '../bot';
import type { Parts } from './parts';
import type { Schema } from './schema';
import type { Figures, OpenQuestion } from './types';

const UNANSWERED = ['not_in_article', 'unclear'] satisfies Answer['status'][];

/** What was not answered, or whose answer somebody disliked, newest first. */
export async function openQuestions({ db }: Parts, team?: string, limit?: number): Promise<OpenQuestion[]> {
  const rows = await db
    .selectFrom('question')
    .select(['id', 'team', 'text', 'received_at', 'status'])
    .select((select) => disliked(select).as('disliked'))
    .where('state', '=', 'answered')
    .where((where) => where.or([where('status', 'in', UNANSWERED), disliked(where)]))
    .$if(team !== undefined, (query) => query.where('team', '=', team as string))
    .orderBy('received_at', 'desc')
    .orderBy('ts', (order) => order.desc().nullsLast())
    .$if(limit !== undefined, (query) => query.limit(limit as number))
    .execute();
  return rows.map(({ received_at: receivedAt, status, ...row }) => ({
    ...row,
    receivedAt,
    ...(status !== null && { status: status as Answer['status'] }),
    disliked: Boolean(row.disliked),
  }));
}

function disliked(where: ExpressionBuilder<Schema, 'question'>) {
  return where.exists(
    where
      .selectFrom('feedback')
      .select('feedback.at')
      .whereRef('feedback.question', '=', 'question.id')
      .where('verdict', '=', 'bad'),
  );
}

export async function figures({ db }: Parts, team: string): Promise<Figures> {
  const statuses = await db
    .selectFrom('question')
    .select(['status', (select) => select.fn.countAll<number>().as('count')])
    .where('team', '=', team)
    .where('state', '=', 'answered')
    .where('status', 'is not', null)
    .groupBy('status')
    .execute();
  const verdicts = await db
    .selectFrom('feedback')
    .innerJoin('question', 'question.id', 'feedback.question')
    .select(['verdict', (select) => select.fn.countAll<number>().as('count')])
    .where('team', '=', team)
    .groupBy('verdict')
    .execute();
  const verdict = (name: string) => Number(verdicts.find((row) => row.verdict === name)?.count ?? 0);
  return {
    questions: statuses.reduce((sum, { count }) => sum + Number(count), 0),
    byStatus: Object.fromEntries(statuses.map(({ status, count }) => [status, Number(count)])),
    good: verdict('good'),
    bad: verdict('bad'),
  };
}

import type { Answer } from '../bot';
import type { Parts } from './parts';
import { readAnswer } from './read-question';
import type { Figures, OpenQuestion } from './types';

/** What was not answered, or whose answer somebody disliked, newest first. */
export async function openQuestions({ db }: Parts, team?: string): Promise<OpenQuestion[]> {
  const rows = await db
    .selectFrom('question')
    .select(['id', 'team', 'text', 'received_at', 'answer', 'status'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('feedback')
            .select('feedback.at')
            .whereRef('feedback.question', '=', 'question.id')
            .where('verdict', '=', 'bad'),
        )
        .as('disliked'),
    )
    .where('state', '=', 'answered')
    .$if(team !== undefined, (query) => query.where('team', '=', team as string))
    .orderBy('received_at', 'desc')
    .orderBy('ts', (order) => order.desc().nullsLast())
    .execute();
  return rows
    .map((row) => {
      const answer = row.answer === null ? undefined : readAnswer(row.answer);
      const { id, text, received_at: receivedAt } = row;
      const open = UNANSWERED.includes(row.status ?? '');
      return { open, id, team: row.team, text, receivedAt, ...(answer && { answer }), disliked: Boolean(row.disliked) };
    })
    .filter(({ open, disliked }) => open || disliked)
    .map(({ open: _, ...question }) => question);
}

const UNANSWERED: readonly string[] = ['not_in_article', 'unclear'] satisfies Answer['status'][];

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

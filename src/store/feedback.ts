import type { Parts } from './parts';
import type { Feedback } from './store';
import type { Verdict } from './types';

export function createFeedback({ db, clock, person }: Parts): Feedback {
  return {
    async give(question, who, verdict) {
      await db
        .insertInto('feedback')
        .values({ question, person: person(who), verdict, at: clock(0) })
        .onConflict((conflict) => conflict.columns(['question', 'person']).doUpdateSet({ verdict, at: clock(0) }))
        .execute();
    },
    async of(question, who) {
      const row = await db
        .selectFrom('feedback')
        .select('verdict')
        .where('question', '=', question)
        .where('person', '=', person(who))
        .executeTakeFirst();
      return row?.verdict as Verdict | undefined;
    },
  };
}

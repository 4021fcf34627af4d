import type { Held } from '../../store';
import { slackSaid } from '../slack-said';
import { isUnreached } from './is-unreached';
import type { InboxParts } from './parts';
import { removeReply } from './remove-reply';
import { isPast, waitAfter } from './tries';

/** Takes the answer to a claimed question away that its asker took back, unless people wrote under it. */
export async function retractAnswer({ client, store, log }: InboxParts, question: Held): Promise<boolean> {
  try {
    await removeReply({ client }, question);
  } catch (error) {
    if (isUnreached(error) && !isPast(question)) {
      log.error('An answer could not be taken back.', error, { question: question.id });
      await store.questions.release(question, waitAfter(question.attempts, error));
      return true;
    }
    log.warn(`An answer could not be taken back: ${slackSaid(error) ?? 'Slack cannot be reached'}.`, {
      question: question.id,
    });
  }
  await store.questions.deleted(question);
  return true;
}

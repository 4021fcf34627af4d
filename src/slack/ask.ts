import type { NewQuestion } from '../store';
import type { ListenerDeps } from './deps';
import type { WorkOptions } from './inbox';

/**
 * Answers a question that came without a message of its own: a button, a command, a modal, a step. Never rejects.
 * @param deliver left out: the answer goes to the question's response URL, or to its channel and thread
 */
export async function ask(
  { inbox, log }: Pick<ListenerDeps, 'inbox' | 'log'>,
  question: NewQuestion,
  deliver?: WorkOptions['deliver'],
): Promise<void> {
  try {
    await inbox.receive(question);
  } catch (error) {
    log.error('A question could not be written down.', error);
    return;
  }
  await inbox.work(question.id, { asker: question.user, ...(deliver && { deliver }) });
}

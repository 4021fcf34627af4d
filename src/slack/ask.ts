import type { NewQuestion } from '../store';
import type { ListenerDeps } from './deps';
import type { WorkOptions } from './inbox';

/**
 * Answers a question that came without a message of its own: a button, a command, a modal. What is not written down
 * before Slack is told it is here would be lost with the process; what cannot be is not acknowledged, and Slack tells
 * the person so.
 * @param deliver left out: the answer goes to the question's response URL, or to its channel and thread
 * @throws where it could not be written down
 */
export async function ask(
  { inbox }: Pick<ListenerDeps, 'inbox'>,
  ack: () => Promise<void>,
  question: NewQuestion,
  deliver?: WorkOptions['deliver'],
): Promise<void> {
  await inbox.receive(question);
  await ack();
  await inbox.work(question.id, { asker: question.user, ...(deliver && { deliver }) });
}

import type { Answer } from '../../bot';
import type { Question, Store } from '../../store';

/** Long enough for a pause between two questions, short enough that "he" is not someone from this morning. */
const PERSON_LASTS = 30 * 60 * 1000;

/**
 * The answers that a question may lean on. A thread is one conversation however long it takes, whoever asks in it;
 * outside threads, a person's questions of the last half hour in one channel belong together.
 */
export function recallFor({ questions }: Store, question: Question): Promise<Answer[]> {
  const { team, channel, thread, person, receivedAt } = question;
  return questions.recall(
    thread ? { team, channel, thread } : { team, channel, person, since: receivedAt - PERSON_LASTS },
    question,
  );
}

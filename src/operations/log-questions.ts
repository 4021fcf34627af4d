import type { Log } from '../log';
import type { QuestionWatch, Status } from './watch-store';

const WHAT_ENDED: Readonly<Partial<Record<Status, string>>> = {
  failed: 'Question given up.',
  not_for_bot: 'Message not meant for the bot.',
};

/** A line for each step of a question, all with its id. Its text is handed to the log, which leaves it out unless told. */
export function logQuestions(log: Log): QuestionWatch {
  return {
    received: ({ id: question, place: surface, text }) => log.info('Question received.', { question, surface, text }),
    claimed: ({ id: question, place: surface, attempts: attempt }) =>
      log.info('Question claimed.', { question, surface, attempt }),
    ended: ({ id: question, place: surface }, status, ms) =>
      log.info(WHAT_ENDED[status] ?? 'Question answered.', { question, surface, status, ms }),
    postponed: (question, ms) => log.info('Question left for a later try.', { question, ms }),
  };
}

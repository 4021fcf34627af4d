import type { types } from '@slack/bolt';
import type { Question } from '../../store';

const EVENT_TYPE = 'gisabot_answer';

/** Marks a message as the answer to a question: invisible, and found again after a crash between sending and noting. */
export function replyMetadata({ id }: Pick<Question, 'id'>): types.MessageMetadata {
  return { event_type: EVENT_TYPE, event_payload: { question: id } };
}

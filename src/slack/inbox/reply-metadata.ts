import type { types } from '@slack/bolt';
import type { Question } from '../../store';

const EVENT_TYPE = 'gisabot_answer';

/** Marks a message as the answer to a question: invisible, and found again after a crash between sending and noting. */
export function replyMetadata({ id }: Pick<Question, 'id'>): types.MessageMetadata {
  return { event_type: EVENT_TYPE, event_payload: { question: id } };
}

export function isReplyTo({ id }: Pick<Question, 'id'>, metadata?: types.MessageMetadata): boolean {
  return metadata?.event_type === EVENT_TYPE && metadata.event_payload?.question === id;
}

import type { Selectable } from 'kysely';
import type { Answer } from '../bot';
import { LEASE } from './lease';
import type { QuestionTable } from './schema';
import type { Held, Place, Question } from './types';

/** A row as a question; columns without a value are left out. */
export function readQuestion(row: Selectable<QuestionTable>): Question {
  const answer = row.answer === null ? undefined : readAnswer(row.answer);
  return {
    id: row.id,
    team: row.team,
    channel: row.channel,
    place: row.place as Place,
    person: row.person,
    text: row.text,
    state: row.state,
    receivedAt: row.received_at,
    wantedAt: row.wanted_at,
    attempts: row.attempts,
    claim: row.claims,
    ...(row.ts !== null && { ts: row.ts }),
    ...(row.thread !== null && { thread: row.thread }),
    ...(row.answered_at !== null && { answeredAt: row.answered_at }),
    ...(answer && { answer }),
    ...(row.reply_ts !== null && { replyTs: row.reply_ts }),
    ...(row.response_url !== null && { responseUrl: row.response_url }),
    ...(row.shared_at !== null && { sharedAt: row.shared_at }),
  };
}

/** A row that was claimed just now. */
export function readHeld(row: Selectable<QuestionTable>): Held {
  return { ...readQuestion(row), claimedAt: row.lease_until - LEASE };
}

/** Written by this program, perhaps by an older release of it: what has another shape is as if it were not there. */
export function readAnswer(text: string): Answer | undefined {
  const answer = JSON.parse(text);
  return typeof answer?.question === 'string' && Array.isArray(answer.citations) && answer.explanation
    ? answer
    : undefined;
}

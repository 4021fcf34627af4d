import type { Answer, Bot } from '../bot';
import type { Case } from './case';
import { type Grade, grade } from './grade';

export interface Result {
  readonly case: Case;
  readonly answer: Answer;
  readonly grade: Grade;
  /** The answers given before in the same thread, oldest first. */
  readonly earlier: readonly Answer[];
}

/** Asks every case in order. Cases of one file that share a thread are one conversation. */
export function runCases(bot: Pick<Bot, 'ask'>, cases: readonly Case[]): Result[] {
  const threads = new Map<string, Answer[]>();

  return cases.map((one) => {
    const earlier = earlierOf(threads, one);
    const answer = bot.ask(one.q, [...earlier]);
    const result = { case: one, answer, grade: grade(one, answer), earlier: [...earlier] };
    earlier.push(answer);
    return result;
  });
}

// Two files may use the same thread name without meaning the same conversation.
function earlierOf(threads: Map<string, Answer[]>, { file, thread }: Case): Answer[] {
  if (thread === undefined) return [];
  const key = JSON.stringify([file, thread]);
  const known = threads.get(key) ?? [];
  threads.set(key, known);
  return known;
}

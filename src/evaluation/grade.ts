import type { Answer } from '../bot';
import { type Case, kindOf } from './case';
import { squeeze } from './squeeze';

export const GRADES = ['right', 'wrong', 'missed'] as const;

export type Grade = (typeof GRADES)[number];

/** How a reply falls short of its case. */
export interface Shortfall {
  /** The must groups of which the reply has no alternative. */
  readonly missing: readonly (readonly string[])[];
  /** The mustNot phrases that the reply has. */
  readonly hit: readonly string[];
}

type Expected = Pick<Case, 'kind' | 'cat' | 'must' | 'mustNot'>;
type Reply = Pick<Answer, 'status' | 'answer'>;

export function shortfall({ must, mustNot }: Pick<Case, 'must' | 'mustNot'>, { answer }: Reply): Shortfall {
  const said = squeeze(answer);
  return {
    missing: must.filter((group) => !group.some((phrase) => said.includes(squeeze(phrase)))),
    hit: mustNot.filter((phrase) => said.includes(squeeze(phrase))),
  };
}

/**
 * Grades one reply:
 *
 * | kind | right | wrong | missed |
 * |---|---|---|---|
 * | answer | `answered` or `corrected`, every must group, no mustNot | the same statuses otherwise | any other status |
 * | answer, cat smalltalk | any status but `answered`, with a text | `answered` | no text |
 * | refuse | any status but `answered`, no mustNot | otherwise | - |
 * | correct | any status but `answered`, or every must group; no mustNot | otherwise | - |
 */
export function grade(expected: Expected, reply: Reply): Grade {
  const { missing, hit } = shortfall(expected, reply);
  const claims = reply.status === 'answered';
  const complete = missing.length === 0;
  const clean = hit.length === 0;

  switch (kindOf(expected)) {
    case 'answer':
      if (!claims && reply.status !== 'corrected') return 'missed';
      return complete && clean ? 'right' : 'wrong';
    case 'smalltalk':
      if (claims) return 'wrong';
      return reply.answer.trim() === '' ? 'missed' : 'right';
    case 'refuse':
      return !claims && clean ? 'right' : 'wrong';
    case 'correct':
      return (!claims || complete) && clean ? 'right' : 'wrong';
  }
}

import type { Answer } from '../bot';

/** The facts, in the given order, that no answer cites. */
export function unreachedFacts(factIds: readonly string[], answers: readonly Pick<Answer, 'facts'>[]): string[] {
  const reached = new Set(answers.flatMap((answer) => answer.facts));
  return factIds.filter((id) => !reached.has(id));
}

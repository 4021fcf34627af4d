import { createBot, createTeaching, hasLearnt, type Lesson, type Trial } from '../bot';
import { type Case, worsened } from '../evaluation';
import type { Knowledge } from '../knowledge';

export interface TrialRequest {
  /** The lessons that hold already. */
  readonly kept: readonly Lesson[];
  /** The one to be tried. */
  readonly added: Lesson;
}

/** Tries a lesson: the rules of knowledge, whether it is learnt, and whether any case is no longer right. */
export function tryLesson(
  { kept, added }: TrialRequest,
  knowledge: readonly Knowledge[],
  cases: readonly Case[],
): Trial {
  const teaching = createTeaching(knowledge, createBot(knowledge));
  const problems = teaching.problems([...kept, added]);
  if (problems.length > 0) return { problems, learnt: false, worse: [] };
  const after = teaching.build([...kept, added]);
  const learnt = hasLearnt(after, added);
  // Without being of use it need not do harm to be refused.
  if (!learnt) return { problems, learnt, worse: [] };
  return { problems, learnt, worse: worsened(teaching.build(kept), after, cases).map(({ q }) => q) };
}

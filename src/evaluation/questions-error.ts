import { GisabotError } from '../errors';

/** Question files that cannot be used; `problems` lists every one as `file:line: field: problem`. */
export class QuestionsError extends GisabotError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super('QUESTIONS_INVALID', problems.join('\n'));
    this.problems = problems;
  }
}

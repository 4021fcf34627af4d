import { GisabotError } from '../errors';

/** The environment cannot be used. `problems` holds one sentence for each thing that is missing or malformed. */
export class ConfigError extends GisabotError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      'CONFIG_INVALID',
      ['The settings (.env or the environment) cannot be used:', ...problems.map((problem) => `  - ${problem}`)].join(
        '\n',
      ),
    );
    this.problems = problems;
  }
}

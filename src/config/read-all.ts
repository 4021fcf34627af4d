import { ConfigError } from './config-error';
import type { Environment } from './environment';

/**
 * What each of `readers` makes of the environment.
 * @throws ConfigError with the problems of all of them at once
 */
export function readAll<const R extends readonly ((env: Environment) => unknown)[]>(
  env: Environment,
  ...readers: R
): { [K in keyof R]: ReturnType<R[K]> } {
  const problems: string[] = [];
  const values = readers.map((read) => {
    try {
      return read(env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  // Two may need the same setting.
  if (problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return values as { [K in keyof R]: ReturnType<R[K]> };
}

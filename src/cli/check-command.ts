import { KnowledgeError, loadKnowledge } from '../knowledge';
import type { Io } from './io';
import { KNOWLEDGE_DIRECTORY } from './knowledge-directory';
import { Output } from './output';
import { parseOptions } from './parse-options';
import { UsageError } from './usage-error';

export const CHECK_USAGE = `Usage: check [DIRECTORY]
  Checks knowledge/, or the DIRECTORY, and prints every problem as "file: path: problem".`;

/** Checks knowledge: 0 with the counts of every article, 1 with every problem. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseOptions(args, {});
  if (positionals.length > 1) throw new UsageError(`One directory at a time, not ${positionals.length}`);
  const output = new Output(io.stdout);

  try {
    const articles = loadKnowledge(positionals[0] ?? KNOWLEDGE_DIRECTORY);
    const counts = articles.map(
      ({ article, entities, facts }) => `${article.id} (${entities.length} entities, ${facts.length} facts)`,
    );
    await output.line(`No problems: ${counts.join(', ')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    for (const problem of error.problems) await output.line(problem);
    return 1;
  }
}

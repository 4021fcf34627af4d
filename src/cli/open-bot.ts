import { type Bot, createBot } from '../bot';
import { type Knowledge, loadKnowledge } from '../knowledge';
import { KNOWLEDGE_DIRECTORY } from './knowledge-directory';

export interface Opened {
  readonly knowledge: readonly Knowledge[];
  readonly bot: Bot;
}

/** The bot over the package's own knowledge. Throws a KnowledgeError that lists every problem. */
export function openBot(): Opened {
  const knowledge = loadKnowledge(KNOWLEDGE_DIRECTORY);
  return { knowledge, bot: createBot(knowledge) };
}

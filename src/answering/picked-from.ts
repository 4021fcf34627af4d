import type { Fact } from '../knowledge';
import type { Language } from '../language';
import { asSentence, sayEntities, shortThenStatement } from './compose';
import type { Draft } from './draft';
import type { World } from './world';

/** The answer that picks some of the people whom a fact lists, for a reason that the question gives. */
export const pickedFrom = (
  fact: Fact,
  found: readonly string[],
  reason: string,
  language: Language,
  world: World,
): Draft => ({
  status: 'answered',
  text: shortThenStatement(asSentence(sayEntities(found, world, language), language), [fact.statement], language),
  facts: [fact],
  intent: `${fact.id}.who`,
  role: 'who',
  confidence: 0.9,
  entities: found,
  reason,
});

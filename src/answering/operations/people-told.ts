import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import type { Context } from './context';

/**
 * The people that were picked out of all that the article names, or how many they are, where that was asked.
 * @param titled whether each is named with title and company
 */
export function peopleTold(
  ids: readonly string[],
  { asked, world }: Context,
  { intent, reason, titled = true }: { readonly intent: string; readonly reason: string; readonly titled?: boolean },
): Draft {
  const { language } = asked;
  const facts = ids.flatMap((id) => world.about(id) ?? []);
  const counting = asked.words.roles.includes('count');
  const count = counting ? asSentence(language === 'ko' ? `${ids.length}명` : String(ids.length), language) : '';
  const names = asSentence(sayEntities(ids, world, language, titled), language);
  return {
    status: 'answered',
    text: shortThenStatement(
      `${count} ${names}`.trim(),
      facts.map(({ statement }) => statement),
      language,
    ),
    facts,
    intent,
    role: counting ? 'count' : 'who',
    confidence: 0.9,
    entities: ids,
    reason,
  };
}

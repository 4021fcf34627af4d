import { askedTypes } from '../asked-type';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { entitiesIn } from '../world';
import type { Context } from './context';

const OF_ARTICLE = new Set(['article', 'newspaper', 'publish', 'report-news', 'news']);

/** "어느 신문 기사예요?": who brought the article out, though the words are those of the article itself. */
export function outlet({ asked, world }: Context): Draft | undefined {
  const { language, words } = asked;
  if (askedTypes(asked)?.join() !== 'outlet' || words.content.length === 0) return undefined;
  if (!words.content.every((token) => token.concepts.some((concept) => OF_ARTICLE.has(concept)))) return undefined;
  const fact = world.corpus.knowledge.facts.find((one) => {
    const values = Object.values(one.roles).flatMap((value) => entitiesIn(value));
    return values.length > 0 && values.every((id) => world.entity(id)?.type === 'outlet');
  });
  if (!fact) return undefined;
  const names = [...new Set(Object.values(fact.roles).flatMap((value) => entitiesIn(value)))];
  return {
    status: 'answered',
    text: shortThenStatement(asSentence(sayEntities(names, world, language), language), [fact.statement], language),
    facts: [fact],
    intent: `${fact.id}.who`,
    role: 'who',
    confidence: 0.9,
    entities: names,
    reason: language === 'ko' ? '기사를 낸 곳을 물었습니다.' : 'Asked who brought the article out.',
  };
}

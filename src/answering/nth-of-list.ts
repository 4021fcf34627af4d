import type { Role } from '../knowledge';
import { entityOf, isContent } from '../understanding';
import type { Answer } from './answer';
import { classesOf } from './classes';
import { asSentence, sayEntity, shortThenStatement } from './compose';
import type { Draft } from './draft';
import { type Asked, entitiesIn, type World } from './world';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const LAST = /마지막|\blast\b/;

/** "두 번째는 뭐였죠?" after a list: that item of it. */
export function nthOfList(asked: Asked, earlier: readonly Answer[], world: World): Draft | undefined {
  const { tokens, language } = asked.reading;
  const last = LAST.test(asked.text);
  const spoken = /(첫|두|세|네)\s*번째|(첫|둘|셋|넷)째/.exec(asked.text);
  const counted = spoken
    ? '첫두세네'.indexOf(spoken[1] ?? '') >= 0 && spoken[1]
      ? '첫두세네'.indexOf(spoken[1])
      : '첫둘셋넷'.indexOf(spoken[2] ?? '첫')
    : undefined;
  const nth =
    counted ?? tokens.flatMap((token) => classesOf(token).map((name) => ORDINALS.indexOf(name))).find((at) => at >= 0);
  if (!last && nth === undefined) return undefined;
  const others = tokens.filter(
    (token) =>
      isContent(token) &&
      token.kind !== 'number' &&
      !classesOf(token).some((name) => ORDINALS.includes(name)) &&
      !LAST.test(token.text),
  );
  if (others.some((token) => entityOf(token) || token.kind === 'unknown' || token.kind === 'word')) return undefined;
  for (const answer of [...earlier].reverse().slice(0, 3)) {
    const [factId, role] = answer.intent.split('.') as [string, Role?];
    const fact = answer.facts.includes(factId) ? world.fact(factId) : undefined;
    const value =
      fact && role ? (role === 'count' ? (fact.roles.what ?? fact.roles.who) : fact.roles[role]) : undefined;
    if (!fact || !value) continue;
    const items =
      value.kind === 'texts'
        ? value.texts.map((text) => text[language])
        : entitiesIn(value).map((id) => sayEntity(id, world, language));
    const item = items[last ? items.length - 1 : (nth as number)];
    if (items.length < 2 || !item) continue;
    return {
      status: 'answered',
      text: shortThenStatement(asSentence(item, language), [fact.statement], language),
      facts: [fact],
      intent: answer.intent,
      role: role ?? 'what',
      confidence: 0.9,
      reason: language === 'ko' ? '앞의 목록에서 골랐습니다.' : 'Picked from the list before.',
    };
  }
  return undefined;
}

import { entityOf } from '../../understanding';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { entitiesIn, groupOf, leftover, negligible } from '../world';
import type { Context } from './context';

const BOTH = /둘\s*다|두\s*(회사|곳|군데)\s*(모두|다)|양쪽|모두|공통|똑같이|\bboth\b|\bin\s+common\b/;
const ONLY = /^(에서)?만$/;
const ONLY_EN = /\b(only|alone)\b/;
const SCAFFOLD =
  /^(둘|두|모두|다$|공통|똑같|양쪽|회사|곳|데이터|자료|정보|내|내는|내놓|제공|보태|대응|활용|쓰|가진|both|common|only|alone|data|bring|provide|contribute|give|share|offer)/i;

/** "KT랑 LG유플러스가 둘 다 내는 데이터는?", "KT만 내는 건?": what several bring, or one alone, from who brings which. */
export function givenBy({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  if (asked.yesNo || asked.negated || asked.excepts) return undefined;
  if (asked.words.roles.some((role) => !['what', 'list', 'org'].includes(role))) return undefined;
  const named = asked.reading.tokens.filter((token) => groupOf(world.entity(entityOf(token) ?? '')) === 'organisation');
  const parties = [...new Set(named.flatMap((token) => entityOf(token) ?? []))];
  const alone =
    parties.length === 1 && (language === 'ko' ? named.some(({ tail }) => ONLY.test(tail)) : ONLY_EN.test(text));
  const both = parties.length === 2 && BOTH.test(text);
  if (!alone && !both) return undefined;
  const facts = world.corpus.knowledge.facts.filter(
    (fact) =>
      entitiesIn(fact.roles.who).length === 1 &&
      entitiesIn(fact.roles.what).some((id) => world.entity(id)?.type === 'data'),
  );
  const givenOf = (id: string) =>
    facts.filter((fact) => entitiesIn(fact.roles.who).includes(id)).flatMap((fact) => entitiesIn(fact.roles.what));
  const givers = facts.flatMap((fact) => entitiesIn(fact.roles.who));
  if (!parties.every((id) => givers.includes(id))) return undefined;
  const rest = leftover(asked, facts, world).filter((token) => !SCAFFOLD.test(token.text));
  if (!/데이터|\bdata\b/.test(text) || !negligible(rest, world)) return undefined;
  const others = givers.filter((id) => !parties.includes(id)).flatMap(givenOf);
  const [first, second] = parties as [string, string?];
  const ids = givenOf(first)
    .filter((id) => (second ? givenOf(second).includes(id) : !others.includes(id)))
    .filter((id) => /노하우|know-?how/.test(text) || world.entity(id)?.classes.includes('data'));
  if (ids.length === 0) return undefined;
  const own = facts.filter((fact) => entitiesIn(fact.roles.who).some((id) => givers.includes(id)));
  return {
    status: 'answered',
    text: shortThenStatement(
      asSentence(sayEntities(ids, world, language), language),
      own.map((fact) => fact.statement),
      language,
    ),
    facts: own,
    intent: 'given-by',
    role: 'what',
    confidence: 0.9,
    entities: ids,
    reason: language === 'ko' ? '누가 무엇을 내는지 견주었습니다.' : 'Compared who brings what.',
  };
}

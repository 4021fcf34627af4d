import { asSentence, sayEntities, shortThenStatement } from './compose';
import type { Draft } from './draft';
import { pick } from './filter';
import type { Ranked } from './ranking';
import { rolesAsked } from './role-fit';
import { ANSWER_FROM } from './thresholds';
import { type Asked, entitiesIn, groupOf, type World } from './world';

/** "How many …?" of a list that no count is stored for: its length. */
export function countOf(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  if (!rolesAsked(asked).every((role) => role === 'count') || rolesAsked(asked).length === 0) return undefined;
  const found = ranked.find(
    ({ p, left, candidate: { ask } }) =>
      p >= ANSWER_FROM && left.length === 0 && !ask.fact.roles.count && entitiesIn(ask.fact.roles[ask.role]).length > 1,
  );
  if (!found) return undefined;
  const { fact, role } = found.candidate.ask;
  const ids = pick(entitiesIn(fact.roles[role]), asked, world);
  if (!ids) return undefined;
  const { language } = asked;
  const people = ids.every((id) => world.entity(id)?.type === 'person');
  const organisations = ids.every((id) => groupOf(world.entity(id)) === 'organisation');
  const number =
    language === 'ko' ? `${ids.length}${people ? '명' : organisations ? '곳' : '가지'}` : String(ids.length);
  return {
    status: 'answered',
    text: shortThenStatement(
      `${asSentence(number, language)} ${asSentence(sayEntities(ids, world, language, false), language)}`,
      [fact.statement],
      language,
    ),
    facts: [fact],
    intent: found.candidate.ask.key,
    role: 'count',
    confidence: found.p,
    evidence: found,
    entities: ids,
    reason: language === 'ko' ? '목록을 세었습니다.' : 'Counted the list.',
  };
}

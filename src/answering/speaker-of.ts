import { asSentence, sayEntities, shortThenStatement } from './compose';
import type { Draft } from './draft';
import type { Ranked } from './ranking';
import { ANSWER_FROM } from './thresholds';
import type { Asked, World } from './world';

/** Who said what follows or went before: "…고 말한 사람이 누구", "누가 …라고 했어", "who said that …". */
const SAID_BY =
  /[다라자냐]?고\s*(말|얘기|이야기|주장|언급|발언|밝|전)?(하|했|한|힌|혔)[가-힣]*\s*(던\s*)?(사람|분|인물|게|건|것은|임원|사장|양반)|[다라]는\s*(말|얘기|이야기|발언|주장)(을|를)?\s*(한|꺼낸|남긴)\s*(사람|분|인물|게|건|임원|사장)|\bwho\s+(said|says|claimed|stated|remarked|told)\b/;

/** "구글이랑 아마존이 뒤에서 협력한다고 말한 사람이 누구야?": who is quoted by the fact that says so. */
export function speakerOf(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  const { language } = asked;
  if (!SAID_BY.test(asked.text) || asked.negated || asked.excepts) return undefined;
  if (asked.words.roles.some((role) => role !== 'who')) return undefined;
  const [best] = ranked.filter(({ left, candidate }) => left.length === 0 && candidate.ask.fact.speakers.length > 0);
  if (!best) return undefined;
  const { fact } = best.candidate.ask;
  const p = ranked
    .filter(({ left, candidate }) => left.length === 0 && candidate.ask.fact === fact)
    .reduce((sum, one) => sum + one.p, 0);
  const people = fact.speakers.filter((id) => world.entity(id)?.type === 'person' && !asked.entities.includes(id));
  if (p < ANSWER_FROM || people.length !== 1) return undefined;
  return {
    status: 'answered',
    text: shortThenStatement(asSentence(sayEntities(people, world, language), language), [fact.statement], language),
    facts: [fact],
    intent: 'speaker',
    role: 'who',
    entities: people,
    confidence: Math.min(1, p),
    evidence: best,
    reason: language === 'ko' ? '그 말을 한 사람을 찾았습니다.' : 'Found who is quoted with it.',
  };
}

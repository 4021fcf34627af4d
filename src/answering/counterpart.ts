import { askedTypes } from './asked-type';
import { asSentence, sayEntity, shortThenStatement } from './compose';
import { keepsTo } from './constraints';
import type { Draft } from './draft';
import type { Ranked } from './ranking';
import { rolesAsked } from './role-fit';
import { ANSWER_FROM } from './thresholds';
import { type Asked, entitiesIn, groupOf, type World } from './world';

/** 어디 and who ask for a company as which company does. */
const ASKS_FOR_PARTY: ReadonlySet<string> = new Set(['who', 'org', 'where']);

/**
 * The other of two who did something together, where the question names the one that the fact gives as its party:
 * "페이스북과 제휴한 회사는 어디야?", "which company teamed up with Kakao?"
 */
export function counterpart(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  if (asked.negated || asked.excepts || asked.cues.has('said')) return undefined;
  const types = askedTypes(asked);
  const isOrganisation = (id: string) => groupOf(world.entity(id)) === 'organisation';
  if (!types?.includes('company') && !rolesAsked(asked).some((role) => ASKS_FOR_PARTY.has(role))) return undefined;
  const [best] = ranked;
  if (!best || best.left.length > 0) return undefined;
  const { fact } = best.candidate.ask;
  // whichever of its roles the wordings come nearest to, it is the fact that is meant
  const meant = ranked.filter((one) => one.candidate.ask.fact === fact && one.left.length === 0);
  if (meant.reduce((sum, { p }) => sum + p, 0) < ANSWER_FROM) return undefined;
  const role = (['who', 'whom'] as const).find((one) => {
    const value = entitiesIn(fact.roles[one]);
    return value.length === 1 && value.every((id) => isOrganisation(id) && asked.entities.includes(id));
  });
  if (!role) return undefined;
  const [other, ...more] = [...world.words(fact).entities].filter(
    (id) => isOrganisation(id) && !asked.entities.includes(id),
  );
  if (!other || more.length > 0 || !keepsTo(asked, fact, role, world)) return undefined;
  const { language } = asked;
  return {
    status: 'answered',
    text: shortThenStatement(asSentence(sayEntity(other, world, language), language), [fact.statement], language),
    facts: [fact],
    intent: best.candidate.ask.key,
    role,
    entities: [other],
    confidence: best.p,
    evidence: best,
    reason: language === 'ko' ? '물은 곳의 상대를 찾았습니다.' : 'Found the other party of the one that is named.',
  };
}

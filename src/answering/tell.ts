import { askedTypes } from './asked-type';
import { tellsKind } from './attested';
import { keepsTo } from './constraints';
import type { Draft } from './draft';
import type { Ranked } from './ranking';
import { rolesAsked } from './role-fit';
import { TELL_FROM } from './thresholds';
import { undergoesElse } from './undergone';
import { isUnowned } from './unowned';
import type { Asked, World } from './world';

/** "How …?" of a fact that has no such role but says it in passing: its statement, where nothing else comes near. */
export function tell(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  const roles = rolesAsked(asked);
  const [first] = ranked;
  if (
    !first ||
    first.left.length > 0 ||
    first.p < TELL_FROM ||
    !roles.every((role) => role === 'how' || role === 'what') ||
    roles.length === 0
  )
    return undefined;
  if (askedTypes(asked) || asked.negated || asked.excepts || asked.cues.has('said')) return undefined;
  const { fact, role } = first.candidate.ask;
  if (undergoesElse(asked, fact, role, world)) return undefined;
  if (asked.cues.has('defines') && fact.roles.title && isUnowned(asked, fact.about, world)) return undefined;
  if (!keepsTo(asked, fact, role, world) || !tellsKind(asked, fact, role, world)) return undefined;
  const { language } = asked;
  return {
    status: 'answered',
    text: fact.statement[language],
    facts: [fact],
    intent: first.candidate.ask.key,
    role,
    confidence: first.p,
    evidence: first,
    reason: language === 'ko' ? '물은 것을 이 사실이 말하고 있습니다.' : 'This fact tells of it.',
  };
}

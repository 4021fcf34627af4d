import { entityOf } from '../understanding';
import type { Answer } from './answer';
import type { Draft } from './draft';
import { turnsOf } from './ellipsis';
import { withoutOpening } from './fragment';
import { MESSAGES } from './messages';
import { type Asked, factExplains, type World } from './world';

/** How far along something is: settled or done on one side, talked of on the other. */
const SETTLED =
  /확정|결정\s*(됐|된|났|난)|이미|벌써|done|완료|끝난|끝났|정해진|정해졌|\balready\b|\bsettled\b|\bdone deal\b|\bfinal(ised|ized)?\b|\bconfirmed\b|\bfor sure\b/i;
const OPEN =
  /아직|검토|예정|계획|보는\s*중|얘기\s*중|논의|review|\bstill\b|\bjust talk\b|\bplan(ned|ning)?\b|\bbeing (considered|looked at|discussed)\b/i;
const AROUND =
  /^(확정|결정|이미|벌써|done|완료|끝|정해|아직|검토|예정|계획|보는|얘기|논의|단계|중|거|건|review|stage|talk|plan|deal|final|confirm|sure|settl|already|still|consider|discuss|look|phase|point|sth|thing|stuff)/i;

/** "확정이야 아니면 아직 보는 중이야?" after something that is only planned: that it is. */
export function planAgain(asked: Asked, earlier: readonly Answer[], world: World): Draft | undefined {
  const last = turnsOf(earlier)
    .slice(0, 2)
    .find(({ status, facts }) => status === 'answered' && facts[0] && world.fact(facts[0]).planned);
  const fact = last?.facts[0] ? world.fact(last.facts[0]) : undefined;
  const text = withoutOpening(asked.reading.text);
  if (!fact || !SETTLED.test(text) || !OPEN.test(text)) return undefined;
  const strange = asked.reading.tokens.some(
    (token) =>
      token.kind === 'role' ||
      token.kind === 'date' ||
      (token.kind === 'number' && !/^(둘|두|two)$/i.test(token.text)) ||
      ((entityOf(token) !== undefined || token.kind === 'word' || token.kind === 'unknown') &&
        !AROUND.test(token.text) &&
        !factExplains(token, fact, world)),
  );
  if (strange) return undefined;
  const { language } = asked;
  return {
    status: 'answered',
    holds: false,
    text: `${MESSAGES.stillPlanned[language]} ${fact.statement[language]}`,
    facts: [fact],
    intent: last?.intent ?? fact.id,
    role: 'yesno',
    confidence: 0.9,
    entities: last?.entities ?? [],
    reason: language === 'ko' ? '앞에서 답한 것은 아직 계획입니다.' : 'What was told before is only planned.',
  };
}

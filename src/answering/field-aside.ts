import { entityOf } from '../understanding';
import { type Asked, groupOf, type World } from './world';

/** "AI 동맹", "AI alliance": the field before what is done together in it. */
const FIELD_BEFORE =
  /\bAI\s+(?=(?:동맹|진영|연합|협력체|협력|협업|제휴|컨소시엄|캠프|파트너|alliance|camp|coalition|consortium|partnership|bloc|partner)(?![a-z]*\s*원팀))/gi;

/**
 * The question without the field that every alliance of the article is in: "이상민 부사장 회사가 속한 AI 동맹은?" asks for
 * the alliance.
 * @returns undefined where there is none, or nobody is named whose alliance it could be
 */
export function withoutField({ reading, entities }: Asked, world: World): string | undefined {
  if (!reading.tokens.some((token) => entityOf(token) === 'ai')) return undefined;
  if (!entities.some((id) => ['person', 'organisation'].includes(groupOf(world.entity(id))))) return undefined;
  const text = reading.text.replace(FIELD_BEFORE, '');
  return text === reading.text ? undefined : text;
}

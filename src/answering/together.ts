import type { Fact, Role } from '../knowledge';
import type { Token } from '../understanding';
import { type Asked, entitiesIn } from './world';

/** 누구랑, with whom: the other party is asked for. */
const WITH_WHOM =
  /(누구|누구누구|뭐|무엇|어디|(?:누구|어디|어느\s*\S+)\s*(?:거|것)|어느\s*\S+|어떤\s*\S+|무슨\s*\S+)(이?랑|하고|와|과)(?=[\s?])|\bwith\s+(whom|who|which|what)\b|\b(who|whom|which|what)\b.*\b(with|(connect|connects|connected|link|links|linked|hook|hooked|tied)\s+(up\s+)?to)\s*\??$|(?<!\bbelong(?:s|ed|ing)?\s)\bto\s+(what|which)\b/;
/** "같이 협력한 회사", "who … together with them": of those who did it, not the one who is known to. */
const TOGETHER =
  /(같이|함께)\s+\S*(한|했던|하던|하는|낸|만든|연|잡은|뭉친|뛴)\s*(회사|기업|곳|데|업체|파트너|상대|쪽)|\b(alongside|together with|jointly with)\s+(it|them|him|her)?\s*\??$/;

/** With somebody: never oneself. */
const COMPANION = /누구(이?랑|와|하고)|\bwith\s+whom\b|\bwho(m)?\b.*\bwith\b/;

/** True where the question is for the party beside the one that did it. */
export const asksWithWhom = (asked: Asked): boolean => WITH_WHOM.test(asked.text);

/** True where a role names the one who did it although the one who did it together with them is asked for. */
export const isWrongParty = (asked: Asked, fact: Fact, role: Role): boolean =>
  role === 'who' &&
  TOGETHER.test(asked.text) &&
  fact.relation === undefined &&
  // of several that did it none is the other
  entitiesIn(fact.roles.who).length < 2;

/** True where somebody is asked for with whom something was done. */
export const asksCompanion = (asked: Asked): boolean => COMPANION.test(asked.text);

/** "누구와 냈어?", "with whom": the one with whom, where the fact tells both. */
export function tellsCompanion(asked: Asked, fact: Fact): boolean {
  const asking = asked.reading.tokens.filter((token) => token.ids.includes('role:who'));
  const { text } = asked.reading;
  const together = (token: Token) =>
    asked.language === 'ko'
      ? /^(와|과|이?랑|하고)(는|은|만)?$/.test(token.tail)
      : /\bwith\s*$/i.test(text.slice(0, token.start)) || /\bwith\s*\?*$/i.test(text);
  return asking.length > 0 && asking.every(together) && entitiesIn(fact.roles.whom).length > 0;
}

import type { Fact, Role } from '../knowledge';
import { entityOf, isContent, TITLE_CONCEPTS, type Token } from '../understanding';
import { askedTypes } from './asked-type';
import { nounTypes } from './classes';
import { type Asked, entitiesIn, groupOf, partsOf, type World } from './world';

/** Nouns for people that a company or a school has, beyond those that entities go by. */
const STAFF =
  /^(head$|chief$|교수|연구원|연구자|직원|임직원|담당자|창업자|창립자|설립자|책임자|관계자|대표|수장|총수|professor|researcher|employee|staff|representative|delegate|leader|founder|spokesperson|engineer)/i;

const isPerson = (token: Token): boolean =>
  token.kind !== 'entity' &&
  (STAFF.test(token.text) ||
    nounTypes(token)?.includes('person') === true ||
    token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)));

/** Asks for a name of somebody. */
const personAsked = (asked: Asked): boolean =>
  asked.words.roles.includes('who') ||
  askedTypes(asked)?.includes('person') === true ||
  /(어느|어떤|무슨)\s*(교수|연구원|직원|임원|분(이|은|을)|사람)/.test(asked.text) ||
  /\b(which|what)\s+(professor|researcher|executive|employee|person|official)/.test(asked.text) ||
  /(임원|사람|분|교수|대표|사장|담당자)(님|분)?의?\s*(성함|이름|존함|성명)/.test(asked.text);

/** 카카오 측에서, KAIST에서는: where somebody comes from. */
const FROM = /^(네|측|쪽)?(에서|에서는|에선|에서도|서는)$/;
const SIDE = /^(측|쪽|소속|내|쪽에서|측에서)$/;
/** "at Hanyang", "from Kakao": right after the person or the question word. */
const AT = /\b(at|from|for|of|within|representing|represent(?:s|ed)?)\s+(the\s+)?$/i;
const LEADS =
  /\b(leads?|leading|heads?|runs?|manages?|managing|owns?|in charge of|(head|chief|boss|leader) of)\s+(the\s+)?$/i;
const LEADER = /^(head|chief|leader)$/i;
/** "which executive agreed with the SKT boss": whose boss somebody else is, is not asked. */
const BESIDE = /\b(with|as|by|to|than|like|and)\s+(the\s+)?$/i;
const LEADING = /^(이끄|이끌|지휘|총괄|거느|수장|총수|대표)/;
/** KT 대표로: for KT, not at its head. */
const leadsIt = (token: Token): boolean => LEADING.test(token.text) && !/^으?로/.test(token.tail);

/** The organisations that a question names, in its order. */
export function organisations(asked: Asked, world: World): Token[] {
  return asked.reading.tokens.filter((token) => groupOf(world.entity(entityOf(token) ?? '')) === 'organisation');
}

/** The organisations that the person asked for must be of: "카카오 측 임원", "which professor at Hanyang", "KT's CEO". */
function employers(asked: Asked, world: World): string[] {
  const { tokens, text, language } = asked.reading;
  const found = organisations(asked, world).filter((token) => {
    const at = tokens.indexOf(token);
    const after = tokens.slice(at + 1, at + 4);
    if (language === 'en') {
      const before = text.slice(0, token.start);
      const noun = tokens.slice(Math.max(0, at - 4), at).some((one) => isPerson(one) || one.ids.includes('role:who'));
      return (
        (AT.test(before) && noun) ||
        LEADS.test(before) ||
        (after[0] !== undefined && isPerson(after[0]) && !BESIDE.test(before))
      );
    }
    const sided = after[0] && SIDE.test(after[0].text);
    const next = sided ? after[1] : after[0];
    const from = FROM.test(token.tail) || (sided && FROM.test(after[0]?.tail ?? ''));
    const own = /^(의|네|측|쪽)?$/.test(token.tail) && next !== undefined && isPerson(next);
    return own || from === true || (/^(을|를)?$/.test(token.tail) && next !== undefined && leadsIt(next));
  });
  return found.flatMap((token) => partsOf(world, entityOf(token) as string));
}

/** "Who leads KT?" asks for the head of all of it; "who leads KT's AI business" does not. */
function wholeLed(asked: Asked, world: World): boolean {
  const { tokens, text, language } = asked.reading;
  return organisations(asked, world).some((token) => {
    const next = tokens[tokens.indexOf(token) + 1];
    return language === 'en'
      ? (LEADS.test(text.slice(0, token.start)) &&
          !(next && (isContent(next) || next.concepts.includes('department')))) ||
          (next !== undefined && LEADER.test(next.text) && !BESIDE.test(text.slice(0, token.start)))
      : /^(을|를|의)?$/.test(token.tail) && next !== undefined && leadsIt(next);
  });
}

/** A bare title is the company's; one with more words to it is of a part. */
const leadsAll = (id: string, world: World): boolean => !/[\s/]|부문/.test(world.entity(id)?.title?.ko ?? ' ');

/** "구글과 협력한 회사의 사장", "the president of the firm that …": whoever it is is of a company that is found first. */
const OF_DESCRIBED =
  /[한은는던된든]\s*(회사|기업|업체|통신사|곳|데)의?\s*(사장|부사장|대표|회장|임원|수장)|\bof the (company|firm|maker|telco|carrier|one) (that|which|behind)\b/;

/** True unless a person of some organisation is asked for and the role holds nobody of it. */
export function ofEmployer(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  if (OF_DESCRIBED.test(asked.text)) return false;
  if (!personAsked(asked)) return true;
  const from = employers(asked, world);
  if (from.length === 0) return true;
  const value = entitiesIn(fact.roles[role]);
  const people =
    value.length > 0 ? value.filter((id) => world.entity(id)?.type === 'person') : fact.about ? [fact.about] : [];
  const theirs = people.filter((id) => from.includes(world.entity(id)?.of ?? ''));
  return theirs.some((id) => !wholeLed(asked, world) || leadsAll(id, world));
}

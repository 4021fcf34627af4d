import type { Fact, Role } from '../knowledge';
import { entityOf, isContent, TITLE_CONCEPTS, type Token } from '../understanding';
import { askedTypes } from './asked-type';
import { isAttested } from './attested';
import { nounTypes } from './classes';
import { isWrongParty, tellsCompanion } from './together';
import { type Asked, entitiesIn, groupOf, membersOf, partsOf, type World } from './world';

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

function organisations(asked: Asked, world: World): Token[] {
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
function ofEmployer(asked: Asked, fact: Fact, role: Role, world: World): boolean {
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

const SPEECH =
  '(say|said|says|comment|commented|mention|mentioned|remark|remarked|respond|responded|answer|reply|replied)';
/** Titles and forms of address between a name and its particle. */
const ADDRESS = /^(씨|님|사장님|부사장님|측|쪽)$/;

/** Who must have said what is asked for: "what did Amazon say", "고동진 사장은 뭐라고 했어". */
function speakersAsked(asked: Asked, world: World): string[] {
  const { tokens, text, language } = asked.reading;
  const speaks = (id: string | undefined): id is string =>
    id !== undefined && ['person', 'organisation'].includes(groupOf(world.entity(id)));
  if (language === 'en') {
    const clause = new RegExp(`\\b(?:did|does|has|have|do)\\s+(.*?)\\b${SPEECH}\\b`, 'i').exec(text);
    const own = /'?s?\s+(?:own\s+)?(comments?|remarks?|response|reply|quote|statement)\b/i;
    return tokens.flatMap((token) => {
      const id = entityOf(token);
      if (!speaks(id)) return [];
      const inside = clause && token.start >= clause.index && token.end <= clause.index + clause[0].length;
      return inside || (!clause && own.exec(text.slice(token.end))?.index === 0) ? [id] : [];
    });
  }
  return tokens.flatMap((token, at) => {
    const id = entityOf(token);
    if (!speaks(id)) return [];
    let last = at;
    while (last + 1 < tokens.length && (tokens[last]?.tail ?? '') === '') {
      const next = tokens[last + 1] as Token;
      if (!ADDRESS.test(next.text) && !next.concepts.some((concept) => TITLE_CONCEPTS.has(concept))) break;
      last += 1;
    }
    return /^(님|씨|측|쪽)?(은|는|이|가|도|께서|께서는|에서는|에서)$/.test(tokens[last]?.tail ?? '') ? [id] : [];
  });
}

/** "고동진이 직접 말했어?": claims that somebody said it. */
export const SAID = /(말했|말한\s*(거|게|건)|밝혔|발언했|언급했|얘기했|이야기했|주장했)[가-힣]*[\s?!.]*$/;

/** True unless the words of somebody are asked for who is not the one that the fact quotes. */
export function bySpeaker(asked: Asked, fact: Fact, world: World): boolean {
  if (!asked.cues.has('said') && !(asked.yesNo && SAID.test(asked.text))) return true;
  const asking = speakersAsked(asked, world).flatMap((id) => partsOf(world, id));
  return (
    asking.length === 0 ||
    fact.speakers.some((id) => asking.includes(id) || asking.includes(world.entity(id)?.of ?? ''))
  );
}

/** Being set up, of a company itself: no alliance that it set up answers it. */
const FOUNDED =
  /(설립|창립|창업|창사|세워졌|세워진|생겼|생긴)|\b(founded|established|set up|incorporated|started|created)\b/;

function ofItself(asked: Asked, fact: Fact, world: World): boolean {
  const [only, ...others] = asked.entities;
  if (!only || others.length > 0 || groupOf(world.entity(only)) !== 'organisation') return true;
  if (!FOUNDED.test(asked.text) || !asked.words.roles.some((role) => ['when', 'where', 'who'].includes(role)))
    return true;
  const bare = asked.words.content.every(
    (token) => entityOf(token) === only || FOUNDED.test(token.text.toLowerCase()) || token.kind === 'function',
  );
  return !bare || fact.about === only;
}

/** "the next meeting": nothing that was over when the article came out. */
const TO_COME =
  /\b(next|upcoming)\b|다음\s*(번|회의|모임|미팅|행사|일정|meeting|협약식|업무협약식|기자간담회|간담회|전시회|발표|출시|ces)|차기|앞으로/;

/** The next model, version or product of something is none that is out. */
const NEXT_THING =
  /(다음|차기|후속)\s*(모델|버전|제품|기기|작품?|플랫폼|서비스|콘텐츠|세대)|후속작|\b(next|upcoming|future)[\s-]+(model|version|product|device|generation|headset|platform)/;
/** The day of the week is told by no date that does not say it. */
const WEEKDAY = /무슨\s*요일|\b(what|which)\s+day\s+of\s+the\s+week\b|\bwhich\s+weekday\b/;
/** Where somebody stands in a picture, which is no building. */
const STANDS_IN = /사진|photo|picture/;
const STANDING = /서\s*(있|계)|\b(stand|standing|stands|stood)\b/;

const tellsPlace = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  role !== 'where' ||
  !(STANDS_IN.test(asked.text) && STANDING.test(asked.text)) ||
  !entitiesIn(fact.roles.where).some((id) => world.entity(id)?.type === 'place');

/** Asks for an end, which the date of an event is not. */
const UNTIL =
  /언제까지|언제\s*끝|\bwhen\s+(does|do|did|will|is)\b.*\b(end|finish|over)\b|\b(until|till)\s+when\b|\bhow\s+long\b/;

function stillToCome(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const value = fact.roles[role];
  if (NEXT_THING.test(asked.text)) return false;
  if (WEEKDAY.test(asked.text) && !/요일/.test(fact.statement.ko)) return false;
  if (value?.kind === 'date' && UNTIL.test(asked.text)) return false;
  return value?.kind !== 'date' || !TO_COME.test(asked.text) || value.date > world.corpus.knowledge.article.published;
}

/** "KT가 맡은 건?", "LG가 내는 것은?": something, not somebody. */
const THING = /(는|은|한|된|던|린|킨|온|간|낸|든|군)\s*(건|것|것은|거는|게|거|점)(요)?\s*[?？]*\s*$/;

const ofThing = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  asked.yesNo ||
  asked.words.roles.length > 0 ||
  !THING.test(asked.text) ||
  (!(fact.about && world.entity(fact.about)?.type === 'person') &&
    !entitiesIn(fact.roles[role]).some((id) => world.entity(id)?.type === 'person'));

/** "CES에서 뭐라고 했어?", "what did they say at the signing?": what happened there, not what it is. */
const isThere = (token: Token, { reading: { text, language } }: Asked): boolean =>
  language === 'ko'
    ? /^(에서|에서는|에선)$/.test(token.tail)
    : /\b(at|during)\s+(the\s+)?$/i.test(text.slice(0, token.start));

const HAPPENED_EN = /\bwhat\b.*\b(did|said|announced|revealed|mentioned|happened|discussed)\b/i;

const tellsWhatHappened = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  !['what', 'name'].includes(role) ||
  !asked.words.roles.includes('what') ||
  !(asked.language === 'ko' ? /했|하(셨|더|던)|한\s*(거|게|말)/ : HAPPENED_EN).test(asked.text) ||
  !asked.reading.tokens.some((token) => {
    const id = entityOf(token);
    const isEvent = id !== undefined && world.entity(id)?.type === 'event';
    return isEvent && isThere(token, asked) && (fact.about === id || role === 'name');
  });

/** "구글이 같이 일한 회사": who does it is somewhere in what the fact itself says, not only in how people ask about it. */
const hasSubject = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  asked.yesNo ||
  asked.reading.tokens.every((token) => {
    const id = entityOf(token);
    const isSubject =
      asked.language === 'ko'
        ? /^(이|가)$/.test(token.tail)
        : /\b(did|does|do|has|have|will|would)\s+(the\s+)?$/i.test(asked.reading.text.slice(0, token.start));
    if (!id || !isSubject || !['organisation', 'person'].includes(groupOf(world.entity(id)))) return true;
    // with whom somebody was, is asked of those who were together
    const parties = [...entitiesIn(fact.roles.who), ...entitiesIn(fact.roles.whom)];
    const entities =
      role === 'whom'
        ? new Set(parties.flatMap((one) => [one, world.entity(one)?.of ?? one]))
        : world.words(fact).entities;
    return (
      [...partsOf(world, id), id, world.entity(id)?.of ?? ''].some((one) => entities.has(one)) ||
      [...entities].some((one) => world.alliances.includes(one) && membersOf(world, one).includes(id))
    );
  });

const JOINING = /^(join|take-part)$/;

/** "When did SKT join?", and nothing more: only what itself speaks of joining, or is asked about so, tells. */
function tellsJoining(asked: Asked, fact: Fact, world: World): boolean {
  const { content, roles } = asked.words;
  const [joins, ...more] = content.filter((token) => entityOf(token) === undefined);
  if (asked.yesNo || !joins || more.length > 0 || !roles.some((role) => ['when', 'why', 'how'].includes(role)))
    return true;
  if (!asked.entities.every((id) => groupOf(world.entity(id)) === 'organisation')) return true;
  return !joins.concepts.some((concept) => JOINING.test(concept)) || isAttested(joins, fact, world);
}

const SIZE = /규모|크기|\b(size|big|large)\b/;

/** "KT 규모가 얼마야?": how many are in an alliance is not how large one of them is. */
const countsMembers = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  role !== 'count' ||
  !fact.relation ||
  !SIZE.test(asked.text) ||
  asked.entities.length === 0 ||
  !asked.entities.every((id) => ['organisation', 'person'].includes(groupOf(world.entity(id))));

/** "얼마야?" wants a number, not how far. */
const AMOUNT = /얼마(야|예요|에요|인가요?|입니까|지|죠|임)?\s*\??$/;

const AFFILIATES = /계열사|자회사|\b(affiliates?|subsidiar(y|ies))\b/;

/** "카카오 계열사 몇 곳?": only those that are the named company's own. */
function ofGroup(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const owners = organisations(asked, world).flatMap((token) => entityOf(token) ?? []);
  if (!AFFILIATES.test(asked.text) || owners.length === 0) return true;
  const own = owners.flatMap((id) => partsOf(world, id));
  const listed = entitiesIn(role === 'count' ? fact.roles.who : fact.roles[role]);
  return listed.every((id) => own.includes(id));
}

/** True where a fact's role keeps to whom the question names: the person's company, the speaker, the founded itself. */
export const keepsTo = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  ofEmployer(asked, fact, role, world) &&
  bySpeaker(asked, fact, world) &&
  ofItself(asked, fact, world) &&
  ofThing(asked, fact, role, world) &&
  ofGroup(asked, fact, role, world) &&
  tellsWhatHappened(asked, fact, role, world) &&
  hasSubject(asked, fact, role === 'who' && tellsCompanion(asked, fact) ? 'whom' : role, world) &&
  tellsJoining(asked, fact, world) &&
  countsMembers(asked, fact, role, world) &&
  !(role === 'how' && AMOUNT.test(asked.text)) &&
  stillToCome(asked, fact, role, world) &&
  tellsPlace(asked, fact, role, world) &&
  !isWrongParty(asked, fact, role);

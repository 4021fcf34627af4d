import type { Fact, Role } from '../knowledge';
import { nounTypes } from './classes';
import type { AskWords } from './corpus';
import { FITTING } from './evidence';
import { countsTheSame, sameUnit } from './units';
import { type Asked, entitiesIn, groupOf, type World } from './world';

export const rolesAsked = (asked: Asked): string[] => asked.words.roles.filter((role) => role !== 'list');

/** "What is the reason" asks for a why, "which month" for a when: the nouns that turn a what into another role. */
const ROLE_NOUNS: Readonly<Partial<Record<Role, ReadonlySet<string>>>> = {
  why: new Set(['reason', 'goal', 'usage-purpose', 'benefit-advantage', 'effect', 'aim-for']),
  when: new Set(['date', 'time', 'year', 'month', 'now-current']),
  how: new Set(['method', 'strategy', 'process-step']),
  count: new Set(['number', 'number-count', 'count']),
};
/** A noun as a topic, and no more: "원팀 분야는?". */
const BARE_TOPIC = /^([가-힣A-Za-z0-9]+\s+){0,3}([가-힣A-Za-z0-9]+(은|는)|건|게)(요)?\s*[?？]*\s*$/;
const NAME_ASKED = /(이름|명칭|성함)(은|이|을)?(요)?\s*[?？]*\s*$|\bname\s*\??\s*$/;
const EMPLOYMENT = new Set(['work-job', 'belong', 'affiliation', 'company']);

const BARE_WHAT =
  /^(what|what's|whats|뭐|뭘|뭔|무엇|무얼|뭐가|무엇이)(야|지|죠|냐|니|임|여|고|예요|에요|인가요?|입니까|였지|였죠|더라)?(\s*하[가-힣]*)?$/i;

/** A noun further on is no noun of the what. */
const WHAT_DOES = /^what\s+(will|would|do|does|did|can|could|has|have|had)\b/i;
const NAMES = /이름|성함|명칭|[\d두세네]\s*(사|개사|곳|군데)(?![가-힣]{2})|데(가|는)\s|\bnames?\b/i;

/** "What …?" by itself asks for a thing: a noun after it may ask for people or companies, and all have names. */
function asksThings({ reading, words }: Asked): boolean {
  const asking = reading.tokens.filter(({ kind }) => kind === 'role');
  return (
    asking.length > 0 &&
    !NAMES.test(reading.text) &&
    asking.every(({ ids, text }) => ids.includes('role:what') && BARE_WHAT.test(text)) &&
    (WHAT_DOES.test(reading.text) ||
      !words.content.some((token) => nounTypes(token)?.some((type) => PEOPLE_OR_ORGANISATIONS.has(type))))
  );
}

const PEOPLE_OR_ORGANISATIONS = new Set(['person', 'company', 'company-group', 'university', 'institute', 'outlet']);

function ofPeopleOrOrganisations({ ask: { fact, role } }: AskWords, world: World): boolean {
  const names = role === 'who' || role === 'whom' ? entitiesIn(fact.roles[role]) : [];
  return names.length > 0 && names.every((id) => PEOPLE_OR_ORGANISATIONS.has(world.entity(id)?.type ?? ''));
}

/** Where a thing is used, or something was held, is nobody's name. */
const USED_IN =
  /어디(에|다|에다)?\s*(쓰|써|쓸|사용|활용|적용|이용|탑재)|어디(에)?서\s*(했|열|개최|진행|찍|만났|말했|모였|모인)/;

const APPLIED = /(?<!누가\s|누구\s)어디(에|다|에다)?\s*(쓰|쓴|써|썼|쓸|사용|활용|적용|이용)/;

/** True where the role can answer the question word at all: a when is never answered by a who. */
export function roleAnswers(asked: Asked, candidate: AskWords, world: World): boolean {
  const { role } = candidate.ask;
  const roles = rolesAsked(asked);
  if (roles.length === 0) {
    // "… 팀 이름?" is answered by no date
    if (NAME_ASKED.test(asked.text) && ROLE_NOUNS[role]) return false;
    // "분야는?" asks for no reason
    if (
      (role === 'why' || role === 'how') &&
      !asked.yesNo &&
      BARE_TOPIC.test(asked.text) &&
      !asked.words.content.some((token) => token.concepts.some((concept) => ROLE_NOUNS[role]?.has(concept)))
    )
      return false;
    // a list is of names or things, not of reasons
    const listed = asked.words.roles.includes('list') || /^(name|list|give|tell)\b/.test(asked.text);
    return (
      !listed ||
      !ROLE_NOUNS[role] ||
      // what is listed stands first: "the reasons why", but not "the problems that it plans to tackle"
      asked.words.content.slice(0, 2).some((token) => token.concepts.some((concept) => ROLE_NOUNS[role]?.has(concept)))
    );
  }
  const strict = roles.filter((one) => ['when', 'count', 'why', 'where', 'amount'].includes(one));
  if (role !== 'why' && asked.words.content.some((token) => token.concepts.includes('reason'))) return false;
  if (strict.length > 0) {
    // 어디 asks for organisations as often as for places
    const placed =
      strict.includes('where') &&
      asked.language === 'ko' &&
      (role === 'who' || role === 'whom') &&
      !USED_IN.test(asked.text) &&
      entitiesIn(candidate.ask.fact.roles[role]).every((id) => groupOf(world.entity(id)) === 'organisation');
    // what something is used in is what it is used for
    const applied = strict.includes('where') && (role === 'what' || role === 'why') && APPLIED.test(asked.text);
    return placed || applied || strict.some((one) => FITTING[one]?.includes(role));
  }
  if (asksThings(asked) && ofPeopleOrOrganisations(candidate, world)) return false;
  if (roles.some((one) => FITTING[one]?.includes(role))) return true;
  // "what is the purpose of" asks for a why; the wordings for it tell
  // "works for whom" asks for a person's company
  if (
    role === 'where' &&
    candidate.ask.fact.roles.title &&
    asked.words.content.some((token) => token.concepts.some((concept) => EMPLOYMENT.has(concept)))
  )
    return true;
  const noun = ROLE_NOUNS[role];
  if (noun && !asked.words.content.some((token) => token.concepts.some((concept) => noun.has(concept)))) return false;
  // who is asked of a place or a time only in passing: "the man who …"
  const enough =
    role === 'where' || role === 'when' || role === 'why' || role === 'how' || role === 'count' ? 0.3 : 0.12;
  return roles.some(
    (one) => (candidate.words.get(`role:${one}`) ?? 0) / candidate.wordings >= (one === 'who' ? enough : 0.12),
  );
}

/** "누구한테 말했어?": those who were told, whom no fact names. */
const TOLD_WHOM =
  /누구(한테|에게|더러|보고)|\b(to|told)\s+(who|whom)\b|\bwho(m)?\s+(did|was|is|does)\b.*\b(tell|telling|told|talk(ing)?\s+to|speak(ing)?\s+to)\b/i;

/** What people do with words and plans, which is none of what they are. */
const DOINGS: ReadonlySet<string> = new Set(
  'say announce agree sign-contract comment think present-suggest support'.split(' '),
);

const WHAT_SOMEBODY_DOES = /^(what|which)\s+(\w+\s+)?(did|does|has|will)\b/;
/** 박정호가 한 일: what somebody did. */
const DID = /(^|\s)(한|했던|하신|벌인)\s*(일|것|거)(은|이|을|를)?(\s|[?？]|$)/;
/** Whom or what somebody speaks of. */
const NAMES_OTHERS =
  /(언급|거론|지목|지칭|라고\s*(부르|부른|불렀|칭한|칭했|표현한))(?!\s*(되|된|돼|됐))|꼽(은|았|는)|\b(mention|name|cite|list)\s*\??$/;

/** Speech, clock times and days are only answered from facts that have them; a month is no answer to "which day". */
export function precise(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const { cues } = asked;
  if (!countsTheSame(asked, fact, world)) return false;
  if (
    (role === 'who' || role === 'whom') &&
    TOLD_WHOM.test(asked.text) &&
    asked.words.content.some(({ concepts }) => concepts.includes('say'))
  )
    return false;
  // "what did he agree to?", "what companies did he mention?": nothing that introduces him
  if (
    (role === 'title' || (role === 'where' && fact.roles.title)) &&
    (NAMES_OTHERS.test(asked.text) ||
      DID.test(asked.text) ||
      (WHAT_SOMEBODY_DOES.test(asked.text) &&
        asked.words.content.some(({ concepts }) => concepts.some((concept) => DOINGS.has(concept)))))
  )
    return false;
  // 아마존에 대해 뭐라고 하나요: of them, not by them
  const speaker =
    !/에\s*(대해|대하여|관해|관하여)/.test(asked.text) &&
    asked.entities.some((id) => ['person', 'organisation'].includes(groupOf(world.entity(id))));
  // "the boss quoted in the piece" is a description, and who that is is asked
  const described = /\b(quoted|cited|mentioned|named)\s+(in|by)\b/.test(asked.text) && role === 'who';
  if (cues.has('said') && speaker && !described) {
    // who somebody is, is not what somebody said
    if (role === 'title' || world.entity(fact.about ?? '')?.type === 'person') return false;
    const { said } = world.words(fact);
    if (!['say', 'announce', 'agree'].some((concept) => said.has(`concept:${concept}`)) && !said.has('word:언급'))
      return false;
  }
  const value = fact.roles[role];
  if (value?.kind === 'count') return !cues.has('interval') && sameUnit(asked.text, value.unit.ko);
  if (value?.kind !== 'date') return true;
  if (cues.has('duration')) return false;
  return !(cues.has('clock') && !value.time) && !(cues.has('exactDay') && value.date.length < 10);
}

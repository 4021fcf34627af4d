import type { Fact } from '../knowledge';
import { entityOf } from '../understanding';
import { askedTypes, isCalled, isOfType } from './asked-type';
import { tellsKind } from './attested';
import { type Conflict, conflictsWith } from './conflict';
import { keepsTo } from './constraints';
import { tellsNoDoing } from './doing-asked';
import { enumeration } from './enumeration';
import { isExcluded, pick, rowFrom } from './filter';
import type { Ranked } from './ranking';
import { precise, roleAnswers, rolesAsked } from './role-fit';
import { asksCompanion, asksWithWhom } from './together';
import { undergoesElse } from './undergone';
import { isUnowned } from './unowned';
import { type Asked, entitiesIn, groupOf, membersOf, type World } from './world';

/** 누구누구: more than one is asked for. */
const SEVERAL = /누구누구|누가누가|어디어디|누구\s누구|어디\s어디|뭐뭐/;

export const asksSeveral = (asked: Asked): boolean => SEVERAL.test(asked.text);

/** A verb with 안, 못 or 않 before the noun that is asked for. */
const VERB_NOT = /(^|\s)(안|못)\s?[가-힣]+(는|은|ㄴ|간|온|낸|한|된|던)\s|지\s*(않|못하)(는|은|던)/;

const deniesVerb = (asked: Asked, fact: Fact, world: World): boolean =>
  asked.negated && VERB_NOT.test(asked.text) && !world.words(fact).said.has('not');

const AMONG = /중에?서?\s|가운데\s/;

/** Several organisations are named, and which of them it is, is asked. */
const isChoice = (asked: Asked, world: World): boolean => {
  const run = enumeration(asked, world);
  const last = run.at(-1);
  return (
    last !== undefined &&
    groupOf(world.entity(entityOf(last) ?? '')) === 'organisation' &&
    AMONG.test(asked.text.slice(last.end, last.end + 6)) &&
    asked.words.roles.some((role) => ['who', 'org', 'where'].includes(role))
  );
};

/** "Anything besides covid?" is answered by no list of companies. */
function leavesOutOthers(value: readonly string[], asked: Asked, world: World): boolean {
  if (!asked.excepts || value.every((id) => world.alliances.includes(id))) return false;
  const left = asked.reading.tokens.flatMap((token) => {
    const id = entityOf(token);
    return id && id !== 'ai' && isExcluded(token, asked) ? [id] : [];
  });
  const isParty = (id: string) => ['person', 'organisation'].includes(groupOf(world.entity(id)));
  return left.length > 0 && !left.some(isParty) && value.every(isParty);
}

/** "감염병 말고 또 뭐에 써?": a fact about just that, and no list that it is taken out of. */
const isOnlyAbout = (fact: Fact, asked: Asked, world: World): boolean =>
  asked.reading.tokens.some((token) => {
    const id = entityOf(token);
    if (!id || !['disease', 'social-problem', 'industry'].includes(world.entity(id)?.type ?? '')) return false;
    const isSame = (other: string) =>
      other === id || world.entity(other)?.kindOf === id || world.entity(id)?.kindOf === other;
    const listed = Object.values(fact.roles).some((one) => entitiesIn(one).some(isSame));
    return isExcluded(token, asked) && !listed && [...world.words(fact).entities].some(isSame);
  });

function isWithLeftOut({ roles }: Fact, asked: Asked): boolean {
  const { tokens, language } = asked.reading;
  const named = tokens.filter((token) => entityOf(token) && isExcluded(token, asked));
  // in "other than telecom data, is LG Uplus …" the data are left out, the name after them not
  const leftOut = (language === 'en' ? named.slice(0, 1) : named).map(entityOf);
  return [roles.who, roles.whom]
    .map(entitiesIn)
    .some(([party, ...others]) => party !== undefined && others.length === 0 && leftOut.includes(party));
}

/** The value of a candidate's role can be what was asked for: of its kind, by its form, and more than the question's own names. */
export function fits({ candidate }: Ranked, asked: Asked, world: World): boolean {
  const types = askedTypes(asked);
  // "AI 원팀이 뭐야?" may be answered by the name; "페이스북과 제휴한 곳이 누구야?" may not
  const isDefined = (value: readonly string[]): boolean =>
    asked.cues.has('defines') &&
    !asksCompanion(asked) &&
    asked.words.content.every((token) => value.includes(entityOf(token) ?? ''));

  const { fact, role } = candidate.ask;
  const value = entitiesIn(fact.roles[role]);
  if (value.length > 0 && (asked.negated || asked.excepts) && !pick(value, asked, world)) return false;
  // "로밍 데이터를 안 내는 회사": who does is no answer
  if (value.length > 0 && deniesVerb(asked, fact, world) && pick(value, asked, world)?.length === value.length)
    return false;
  // "페북이랑 카카오 중에 어디가": one of those that are named
  if (value.length > 0 && isChoice(asked, world) && !value.some((id) => asked.entities.includes(id))) return false;
  // what is left of one name is nothing, and who that is has not been asked
  if (asked.excepts && value.length === 1) return false;
  const { about } = fact;
  if (
    about &&
    asked.excepts &&
    asked.reading.tokens.some(
      (token) => [about, world.entity(about)?.kindOf].includes(entityOf(token) ?? '') && isExcluded(token, asked),
    )
  )
    return false;
  // "any partner besides Facebook?": what was done with the one that is left out alone
  if (asked.excepts && isWithLeftOut(fact, asked)) return false;
  // what is only about what is left out is of nothing else
  if (asked.excepts && isOnlyAbout(fact, asked, world)) return false;
  // what is left out of a list is of its kind
  if (value.length > 1 && leavesOutOthers(value, asked, world)) return false;
  if (value.length === 1 && (rowFrom(asked) || asksSeveral(asked))) return false;
  // who forms one of two camps, or is up against a member, is neither of them
  if (
    rolesAsked(asked).includes('who') &&
    value.length > 1 &&
    value.every((id) => world.alliances.includes(id)) &&
    value.some((id) => [id, ...membersOf(world, id)].some((one) => asked.entities.includes(one)))
  )
    return false;
  // "FC가 뭐야?": that somebody heads it does not say what it is
  if (role === 'title' && asked.cues.has('defines') && isUnowned(asked, fact.about, world)) return false;
  // "what does Samsung sell?": what it is, is none of it
  if (role === 'what' && fact.about && asked.entities.includes(fact.about) && tellsNoDoing(asked, fact, world))
    return false;
  // with whom is asked, not where somebody works
  if (role === 'where' && asksWithWhom(asked)) return false;
  // 누가 did it, whatever the other party is
  if (role === 'whom' && asked.language === 'ko' && fact.roles.who && /누가/.test(asked.text)) return false;
  // "기가지니는 뭐랑 연동해?": what the one is, is not with what
  if (
    fact.about &&
    asked.entities.includes(fact.about) &&
    !['person', 'organisation'].includes(groupOf(world.entity(fact.about))) &&
    !fact.roles.whom &&
    asksWithWhom(asked)
  )
    return false;
  if (undergoesElse(asked, fact, role, world)) return false;
  // an answer that only repeats the question says nothing
  if (value.length > 0 && value.every((id) => asked.entities.includes(id)) && !isDefined(value)) return false;
  // what was said at one event is no answer about another
  const ruledOut = ({ kind, token }: Conflict) =>
    kind === 'denial' ||
    kind === 'owner' ||
    (kind === 'entity' && world.entity(entityOf(token) ?? '')?.type === 'event');
  if (conflictsWith(fact, asked.words.content, world).some(ruledOut)) return false;
  return (
    roleAnswers(asked, candidate, world) &&
    precise(asked, fact, role, world) &&
    keepsTo(asked, fact, role, world) &&
    tellsKind(asked, fact, role, world) &&
    (!types || isOfType(fact.roles[role], types, world) || isCalled(fact.roles[role], asked))
  );
}

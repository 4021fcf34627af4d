import type { Fact, Role } from '../knowledge';
import { entityOf, type Token, wordId } from '../understanding';
import { weightOf } from './accounting';
import { askedTypes, isOfType } from './asked-type';
import { isAttested, tellsKind } from './attested';
import { answerRole, asSentence, sayEntities, shortThenStatement } from './compose';
import { conflictsWith } from './conflict';
import { keepsTo } from './constraints';
import { deny } from './correction';
import { countOf } from './counting';
import type { Draft } from './draft';
import { countsGroup, pick, rowFrom } from './filter';
import { hasLeeway } from './leeway';
import type { Ranked } from './ranking';
import { precise, roleAnswers, rolesAsked } from './role-fit';
import { ANSWER_FROM, FACT_FROM, ONLY_FROM, SHARED_IDF, SPLIT_FROM, TELL_FROM } from './thresholds';
import { asksCompanion, asksWithWhom, tellsCompanion } from './together';
import { type Asked, entitiesIn, groupOf, membersOf, type World } from './world';

/** Half of the words were guessed from misspelt ones and none is a name: rather noise than a question. */
const mostlyMended = (asked: Asked): boolean => {
  const { content } = asked.words;
  const guessed = content.filter(
    (token) => (token.mended && !token.ids.includes(wordId(token.text))) || token.kind === 'unknown',
  ).length;
  return asked.entities.length === 0 && guessed > 0 && guessed * 2 >= content.length;
};
/** "What will it be linked to?" */
const UNDERGOES = /\bwhat\s+(will|would|might|could|can|may|is|are)\s.*\b(be|being|get|getting)\s+\w+ed\b/;

/** What will be done to a thing is not what it is, unless its introduction says so. */
const undergoesElse = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  fact.about !== undefined &&
  role === 'what' &&
  UNDERGOES.test(asked.text) &&
  !asked.words.content.every((token) => isAttested(token, fact, world, true));

/** "How …?" of a fact that has no such role but says it in passing: its statement, where nothing else comes near. */
function tell(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
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

/** Which of a list is asked for: 두 번째 // 1. */
function ordinalOf(asked: Asked): number | undefined {
  const at = asked.words.content
    .map((token) => ['first', 'second', 'third', 'fourth'].findIndex((name) => token.concepts.includes(name)))
    .find((place) => place >= 0);
  return at;
}

/** Where all candidates that account for the whole question mean one fact, less probability is enough. */
function onlyOne(complete: readonly Ranked[], asked: Asked, world: World): Ranked | undefined {
  const [first] = complete;
  const weight = asked.words.content.reduce((sum, token) => sum + weightOf(token, world.corpus), 0);
  if (
    !first ||
    first.p < ONLY_FROM ||
    weight < SHARED_IDF ||
    (rolesAsked(asked).length > 0 && !rolesAsked(asked).some((role) => first.candidate.words.has(`role:${role}`)))
  )
    return undefined;
  return complete.every((one) => one.candidate.ask.fact === first.candidate.ask.fact || one.p < first.p / 3)
    ? first
    : undefined;
}

/** Another role of the same fact is likely: the fact is meant, and this is the role that answers the question word. */
const isOfLikelyFact = ({ candidate }: Ranked, ranked: readonly Ranked[]): boolean =>
  ranked.some(
    (other) => other.candidate.ask.fact === candidate.ask.fact && other.left.length === 0 && other.p >= FACT_FROM,
  );

/** "the two LG executives": a number of what is picked out of a list. */
function countsPicked(token: Token, { candidate }: Ranked, asked: Asked, world: World): boolean {
  const value = entitiesIn(candidate.ask.fact.roles[candidate.ask.role]);
  if (countsGroup(token, asked, world)) return true;
  return (
    token.kind === 'number' &&
    value.length > 1 &&
    (pick(value, asked, world) ?? []).length === (token.number ?? Number.NaN)
  );
}

/** "Which one …?" */
const WHICH_ONE = /\bwhich\b|어느\s*(것|게|쪽|회사|곳)/;
/** 누구누구: more than one is asked for. */
const SEVERAL = /누구누구|누가누가|어디어디|누구\s누구|어디\s어디|뭐뭐/;

/** An answer to a question for something: the value of a role, picked down to what was asked for. */
export function lookUp(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  const { language } = asked;
  if (asked.cues.has('opinion') || asked.words.content.length === 0 || mostlyMended(asked)) return undefined;
  const types = askedTypes(asked);
  // "AI 원팀이 뭐야?" may be answered by the name; "페이스북과 제휴한 곳이 누구야?" may not
  const isDefined = (value: readonly string[]): boolean =>
    asked.cues.has('defines') &&
    !asksCompanion(asked) &&
    asked.words.content.every((token) => value.includes(entityOf(token) ?? ''));
  const fits = ({ candidate }: Ranked): boolean => {
    const { fact, role } = candidate.ask;
    const value = entitiesIn(fact.roles[role]);
    if (value.length > 0 && (asked.negated || asked.excepts) && !pick(value, asked, world)) return false;
    // what is left of one name is nothing
    if (asked.excepts && value.length === 1) return false;
    if (value.length === 1 && (rowFrom(asked) || SEVERAL.test(asked.text))) return false;
    // who forms one of two camps, or is up against a member, is neither of them
    if (
      rolesAsked(asked).includes('who') &&
      value.length > 1 &&
      value.every((id) => world.alliances.includes(id)) &&
      value.some((id) => [id, ...membersOf(world, id)].some((one) => asked.entities.includes(one)))
    )
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
    if (conflictsWith(fact, asked.words.content, world).some(({ kind }) => kind === 'denial' || kind === 'owner'))
      return false;
    return (
      roleAnswers(asked, candidate, world) &&
      precise(asked, fact, role, world) &&
      keepsTo(asked, fact, role, world) &&
      tellsKind(asked, fact, role, world) &&
      (!types || isOfType(fact.roles[role], types, world))
    );
  };
  const complete = ranked.filter(
    (one) =>
      (one.left.every((token) => countsPicked(token, one, asked, world)) || hasLeeway(one, asked, world.corpus)) &&
      fits(one),
  );
  // "누구누구 있어?" is for a list, where there is one
  const lists = SEVERAL.test(asked.text)
    ? complete.filter(({ candidate: { ask } }) => entitiesIn(ask.fact.roles[ask.role]).length > 1)
    : [];
  const best =
    lists.find((one) => one.p >= ANSWER_FROM) ??
    complete.find((one) => one.p >= ANSWER_FROM) ??
    complete.find((one) => one.p >= SPLIT_FROM && isOfLikelyFact(one, ranked)) ??
    (SEVERAL.test(asked.text) ? complete.find((one) => one.p >= ONLY_FROM) : undefined) ??
    onlyOne(complete, asked, world);
  if (!best) return countOf(asked, world, ranked) ?? tell(asked, world, ranked);
  const { fact } = best.candidate.ask;
  const role = tellsCompanion(asked, fact) && best.candidate.ask.role === 'who' ? 'whom' : best.candidate.ask.role;
  const value = fact.roles[role];
  if (asked.negated && value?.kind !== 'entities' && role !== 'count' && !world.words(fact).words.has('not')) {
    // "which one is not KT's?" asks for the other one and takes nothing for granted
    const asksWhich = rolesAsked(asked).some((one) => one === 'who' || one === 'org') || WHICH_ONE.test(asked.text);
    return asksWhich ? undefined : deny(asked, best);
  }
  const nth = value?.kind === 'texts' ? ordinalOf(asked) : undefined;
  const base = {
    intent: best.candidate.ask.key,
    role,
    facts: [fact],
    evidence: best,
    confidence: best.p,
    status: 'answered' as const,
  };
  const reason =
    language === 'ko' ? '질문의 모든 말이 이 사실로 설명됩니다.' : 'This fact accounts for every word of the question.';
  if (value?.kind === 'texts' && nth !== undefined && value.texts[nth]) {
    return {
      ...base,
      text: shortThenStatement(
        asSentence((value.texts[nth] as { ko: string; en: string })[language], language),
        [fact.statement],
        language,
      ),
      reason,
    };
  }
  const listed =
    role === 'count'
      ? entitiesIn(fact.roles.who).length > 0
        ? entitiesIn(fact.roles.who)
        : entitiesIn(fact.roles.what)
      : entitiesIn(value);
  if (listed.length > 1 && rowFrom(asked) === 'right') {
    const names = asSentence(sayEntities([...listed].reverse(), world, language), language);
    return { ...base, text: shortThenStatement(names, [fact.statement], language), entities: listed, reason };
  }
  if (listed.length > 1) {
    const picked = pick(listed, asked, world);
    if (!picked) return undefined;
    if (picked.length < listed.length) {
      const names = asSentence(sayEntities(picked, world, language), language);
      const count = language === 'ko' ? `${picked.length}곳입니다.` : `${picked.length}.`;
      const unit = fact.roles.count?.kind === 'count' ? fact.roles.count.unit : undefined;
      const number =
        role === 'count'
          ? language === 'ko'
            ? `${picked.length}${unit?.ko.replace(/\(.*/, '') ?? '곳'}입니다: ${sayEntities(picked, world, language)}.`
            : `${picked.length}: ${sayEntities(picked, world, language)}.`
          : names;
      return {
        ...base,
        text: shortThenStatement(number || count, [fact.statement], language),
        entities: picked,
        reason,
      };
    }
  }
  return {
    ...base,
    text: shortThenStatement(answerRole(fact, role, world, language), [fact.statement], language),
    reason,
  };
}

import type { Fact, Role } from '../knowledge';
import type { Language } from '../language';
import { answerRole, asSentence, sayEntities, shortThenStatement } from './compose';
import { deny } from './correction';
import type { Draft } from './draft';
import { pick, rowFrom } from './filter';
import type { Ranked } from './ranking';
import { rolesAsked } from './role-fit';
import { tellsCompanion } from './together';
import { type Asked, entitiesIn, type World } from './world';

/** Which of a list is asked for: 두 번째 // 1, 마지막 // -1. */
function ordinalOf(asked: Asked): number | undefined {
  if (/마지막|(?:제일|맨)\s*끝|\blast\s+(one|of)\b/.test(asked.text)) return -1;
  return asked.words.content
    .map((token) => ['first', 'second', 'third', 'fourth'].findIndex((name) => token.concepts.includes(name)))
    .find((place) => place >= 0);
}

/** "Which one …?" */
const WHICH_ONE = /\bwhich\b|어느\s*(것|게|쪽|회사|곳)/;

/** The names that a role lists; those that a count counts. */
function namesOf(fact: Fact, role: Role): readonly string[] {
  if (role !== 'count') return entitiesIn(fact.roles[role]);
  const who = entitiesIn(fact.roles.who);
  return who.length > 0 ? who : entitiesIn(fact.roles.what);
}

/** "3곳입니다: …": how many of them there are, and which. */
function counted(picked: readonly string[], fact: Fact, world: World, language: Language): string {
  const names = sayEntities(picked, world, language);
  if (language === 'en') return `${picked.length}: ${names}.`;
  const unit = fact.roles.count?.kind === 'count' ? fact.roles.count.unit : undefined;
  return `${picked.length}${unit?.ko.replace(/\(.*/, '') ?? '곳'}입니다: ${names}.`;
}

/** The answer that a candidate gives: the value of its role, picked down to what was asked for. */
export function drawUp(best: Ranked, asked: Asked, world: World): Draft | undefined {
  const { language } = asked;
  const { fact } = best.candidate.ask;
  const role = tellsCompanion(asked, fact) && best.candidate.ask.role === 'who' ? 'whom' : best.candidate.ask.role;
  const value = fact.roles[role];
  if (asked.negated && value?.kind !== 'entities' && role !== 'count' && !world.words(fact).words.has('not')) {
    // "which one is not KT's?" asks for the other one and takes nothing for granted
    const asksWhich = rolesAsked(asked).some((one) => one === 'who' || one === 'org') || WHICH_ONE.test(asked.text);
    return asksWhich ? undefined : deny(asked, best);
  }
  const answer = (short: string, entities?: readonly string[]): Draft => ({
    status: 'answered',
    text: shortThenStatement(short, [fact.statement], language),
    facts: [fact],
    intent: best.candidate.ask.key,
    role,
    confidence: best.p,
    evidence: best,
    ...(entities && { entities }),
    reason:
      language === 'ko'
        ? '질문의 모든 말이 이 사실로 설명됩니다.'
        : 'This fact accounts for every word of the question.',
  });
  const nth = value?.kind === 'texts' ? value.texts.at(ordinalOf(asked) ?? value.texts.length) : undefined;
  if (nth) return answer(asSentence(nth[language], language));
  const named = namesOf(fact, role);
  const say = (ids: readonly string[]) => asSentence(sayEntities(ids, world, language), language);
  if (named.length > 1 && rowFrom(asked) === 'right') return answer(say([...named].reverse()), named);
  const picked = named.length > 1 ? pick(named, asked, world) : named;
  if (!picked) return undefined;
  if (picked.length < named.length)
    return answer(role === 'count' ? counted(picked, fact, world, language) : say(picked), picked);
  return answer(answerRole(fact, role, world, language));
}

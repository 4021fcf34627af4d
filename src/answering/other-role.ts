import type { Fact, Role } from '../knowledge';
import { entityOf, type Read, type Token } from '../understanding';
import type { Answer } from './answer';
import { answerRole, shortThenStatement } from './compose';
import type { Draft } from './draft';
import { topicOf, turnsOf } from './ellipsis';
import { withoutOpening } from './fragment';
import { precise } from './role-fit';
import { type Asked, understand, type World } from './world';

const POINTS_AT_ALL = /^(it|that|this|there|그건|그거|그게|그것|그때|거기|거기서|그날|then)$/i;
const ROLE_OF: readonly [RegExp, Role][] = [
  [/^(month|date|day|year|날짜|시기|시점|일자|일시|몇\s*월|몇\s*월달|며칠|연도)$/i, 'when'],
  [/^(venue|place|location|장소|위치)$/i, 'where'],
];

/** What a follow-up asks for, if it says nothing but when or where: "언제?", "which month was it?", "where at?". */
function rolesOnly(asked: Asked): Role[] | undefined {
  const roles: Role[] = [];
  for (const token of asked.reading.tokens) {
    const noun = ROLE_OF.find(([words]) => words.test(token.text))?.[1];
    if (noun) roles.push(noun);
    else if (token.kind === 'role') {
      const role = token.ids.find((id) => id.startsWith('role:'))?.slice(5);
      // 어디 without its particle asks for a company as often as for a place
      if (role === 'when' || (role === 'where' && /^(어디서|where)/i.test(token.text + token.tail))) roles.push(role);
      else return undefined;
    } else if (!saysNothing(token)) return undefined;
  }
  return roles.length > 0 ? [...new Set(roles)] : undefined;
}

const COPULA = /^(이|하|되|열리|was|were|is|be|did|do|happen)/i;
const saysNothing = (token: Token): boolean =>
  entityOf(token) === undefined &&
  (token.kind === 'reference'
    ? POINTS_AT_ALL.test(token.text)
    : (token.kind === 'function' || token.kind === 'framing') &&
      (COPULA.test(token.text) || token.concepts.length === 0 || !token.ids.some((id) => id.startsWith('word:'))));

/** True where the answer before told a part of the fact, not who somebody is or how two lists compare. */
const told = (turn: Answer, fact: Fact, world: World): boolean =>
  turn.status === 'answered' &&
  (turn.intent === 'define' || turn.intent.startsWith(`${fact.id}.`)) &&
  world.entity(fact.about ?? '')?.type !== 'person';

/**
 * True where the answer before kept to what the conversation was about: a name in it, or the same thing. "Partner?" of
 * one of two names that were spoken of leaves open whose when is asked for next.
 */
function keptTopic([last, older]: readonly Answer[], world: World, read: Read): boolean {
  const named = (text: string) => understand(read(text)).entities.filter((id) => id !== 'ai');
  if (!last || !older || named(last.question).length > 0 || last.facts[0] === older.facts[0]) return true;
  const kept = named(last.explanation.read);
  return (
    kept.some((id) => world.entity(id)?.type === 'person') ||
    named(older.explanation.read).every((id) => kept.includes(id))
  );
}

/** The when or where of what the answer before told: "언제?" after "어디서 밝혔어?". */
export function otherRole(
  asked: Asked,
  earlier: readonly Answer[],
  world: World,
  read: Read,
): { draft: Draft; asked: Asked } | undefined {
  const turns = turnsOf(earlier);
  const [last] = turns;
  const fact = last?.facts[0] ? world.fact(last.facts[0]) : undefined;
  if (!last || !fact || !told(last, fact, world) || !keptTopic(turns, world, read)) return undefined;
  const own = understand(read(withoutOpening(asked.reading.text)));
  if (own.yesNo) return undefined;
  const roles = rolesOnly(own);
  if (!roles?.every((role) => fact.roles[role] && precise(asked, fact, role, world))) return undefined;
  // what was just told is no news
  if (roles.every((role) => last.intent === `${fact.id}.${role}`)) return undefined;
  const { language } = asked;
  const reading = read(`${topicOf(read(last.explanation.read))} ${own.reading.text}`);
  return {
    asked: understand(reading),
    draft: {
      status: 'answered',
      text: shortThenStatement(
        roles.map((role) => answerRole(fact, role, world, language)).join(' '),
        [fact.statement],
        language,
      ),
      facts: [fact],
      intent: `${fact.id}.${roles[0]}`,
      role: roles[0] as Role,
      confidence: 0.9,
      entities: last.entities,
      reason: language === 'ko' ? '앞에서 답한 일의 때와 곳입니다.' : 'When or where what was told before took place.',
    },
  };
}

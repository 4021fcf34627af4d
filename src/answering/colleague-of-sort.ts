import type { Token } from '../understanding';
import type { Answer } from './answer';
import { classesOf, nounTypes } from './classes';
import type { Draft } from './draft';
import { turnsOf } from './ellipsis';
import { pickedFrom } from './picked-from';
import { type Asked, entitiesIn, type World } from './world';

const SORTS: ReadonlySet<string> = new Set(['telecom', 'electronics', 'internet', 'shipbuilding']);
/** 전자 쪽: the noun as a whole, where its last syllable looks like an ending. */
const sortsOf = (token: Token): string[] =>
  [...classesOf(token), ...classesOf({ ...token, text: token.text + token.tail })].filter((name) => SORTS.has(name));
const AROUND =
  /^(그|그분들?|이|이분들?|중|중에|중에서|가운데|쪽|측|은|는|of|them|the|from|that|those|these|side|one|ones|is|was|who|which|누구|분|사람|and)/i;

/** "그분들 중에 전자 쪽 사람은?", "the telecom guys?": of the people just listed, those who work for that sort of company. */
export function colleagueOfSort(asked: Asked, earlier: readonly Answer[], world: World): Draft | undefined {
  const { tokens } = asked.reading;
  if (asked.yesNo || asked.negated || asked.excepts) return undefined;
  const sorts = tokens.flatMap(sortsOf);
  const wantsPerson = tokens.some((token) => nounTypes(token)?.includes('person'));
  if (sorts.length === 0 || !wantsPerson) return undefined;
  const others = tokens.filter(
    (token) =>
      token.kind !== 'function' &&
      sortsOf(token).length === 0 &&
      !nounTypes(token)?.includes('person') &&
      !AROUND.test(token.text),
  );
  if (others.length > 0) return undefined;
  const [last] = turnsOf(earlier);
  const [factId, role] = last?.intent.split('.') ?? [];
  const fact = factId && last?.facts.includes(factId) ? world.fact(factId) : undefined;
  const people = fact && role ? entitiesIn(fact.roles[role === 'count' ? 'who' : (role as 'who')]) : [];
  if (!fact || people.length < 2 || !people.every((id) => world.entity(id)?.type === 'person')) return undefined;
  const found = people.filter((id) => {
    const classes = world.entity(world.entity(id)?.of ?? '')?.classes ?? [];
    return sorts.some((name) => classes.includes(name));
  });
  if (found.length === 0) return undefined;
  const { language } = asked;
  return pickedFrom(
    fact,
    found,
    language === 'ko' ? '앞의 명단에서 회사로 골랐습니다.' : 'Picked from the list before by their companies.',
    asked.language,
    world,
  );
}

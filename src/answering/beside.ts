import type { Fact } from '../knowledge';
import { entityOf } from '../understanding';
import { abstain } from './abstain';
import type { Answer } from './answer';
import type { Draft } from './draft';
import { pickedFrom } from './picked-from';
import { referents } from './referents';
import { type Asked, entitiesIn, type World } from './world';

const BETWEEN = /사이에|\b(stand|stands|standing|stood|is|are|was|who['’]s)\s+(in\s+)?between\b/i;
const BESIDE = /옆|\bbeside\b|\bnext\s+to\b|\bto\s+(his|her|the)\s+(left|right)\b/i;
const SIDES: readonly [RegExp, number][] = [
  [/왼쪽|\bleft\b/i, -1],
  [/오른쪽|\bright\b(?!\s+(beside|next))/i, 1],
];
const POINTS = /그|이분|^(바로\s*)?옆|\b(him|her|he|she|that|them|his)\b/i;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** "그 옆에는?": who stands next to somebody in a row of people whose order the article gives. */
export function beside(asked: Asked, earlier: readonly Answer[], world: World): Draft | undefined {
  const { language } = asked.reading;
  if (BETWEEN.test(asked.text)) return between(asked, world);
  if (!BESIDE.test(asked.text)) return undefined;
  const named = asked.entities.filter((id) => world.entity(id)?.type === 'person');
  const last = earlier.at(-1);
  const given = last ? referents(last, world, 'person') : [];
  const spoken = last?.entities.filter((id) => world.entity(id)?.type === 'person') ?? [];
  // an answer that gives a title leaves the name to the question
  const meant = given.length > 0 ? given : spoken.length === 1 ? spoken : [];
  const people = named.length > 0 ? named : POINTS.test(asked.text) ? meant : [];
  const [person] = people;
  if (!person || people.length > 1) return undefined;
  const stood = rowOf([person], world);
  if (!stood) return undefined;
  const { fact, row } = stood;
  const at = row.indexOf(person);
  // what else the question names (a company, a date) is for other rules
  if (asked.reading.tokens.some((token) => entityOf(token) && !people.includes(entityOf(token) as string)))
    return undefined;
  const side = SIDES.find(([pattern]) => pattern.test(asked.text))?.[1];
  const found = row.filter((_, index) => (side ? index === at + side : Math.abs(index - at) === 1));
  if (found.length === 0) return undefined;
  return pickedFrom(
    fact,
    found,
    language === 'ko' ? '사진에 선 순서에서 골랐습니다.' : 'Picked from the order in which they stand.',
    asked.language,
    world,
  );
}

/** The people of a picture in the order in which they stand, the first on the left; `people` are among them. */
function rowOf(people: readonly string[], world: World): { fact: Fact; row: string[] } | undefined {
  const place = (id: string) => ORDINALS.findIndex((name) => world.entity(id)?.classes.includes(name));
  const fact = world.corpus.knowledge.facts.find(({ roles }) => {
    const row = entitiesIn(roles.who);
    return row.length > 1 && people.every((id) => row.includes(id)) && row.every((id) => place(id) >= 0);
  });
  return fact && { fact, row: [...entitiesIn(fact.roles.who)].sort((a, b) => place(a) - place(b)) };
}

/** "박일평과 이상민 사이에 누가 있어?": who stands between two in a row of people. */
function between(asked: Asked, world: World): Draft | undefined {
  const { language } = asked.reading;
  const people = asked.entities.filter((id) => world.entity(id)?.type === 'person');
  if (asked.yesNo || people.length !== 2 || people.length !== asked.entities.length) return undefined;
  if (!asked.words.roles.includes('who')) return undefined;
  const stood = rowOf(people, world);
  if (!stood) return undefined;
  const [first, last] = people.map((id) => stood.row.indexOf(id)).sort((a, b) => a - b) as [number, number];
  const found = stood.row.slice(first + 1, last);
  if (found.length === 0) return abstain(asked, world, []);
  const reason = language === 'ko' ? '사진에 선 순서에서 골랐습니다.' : 'Picked from the order in which they stand.';
  return pickedFrom(stood.fact, found, reason, asked.language, world);
}

import type { Fact } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { type Asked, entitiesIn, groupOf, partsOf, type World } from './world';

/** Who is said to bring what, as the question has it, and the facts that say otherwise. */
interface Swapped {
  readonly facts: readonly Fact[];
  readonly text: string;
}

const BRINGS = /\b(brings?|provides?|supplies|supply|contributes?|gives?|offers?|owns?|has|have|adds?|'s)\b/i;

/** True where the two words stand in one clause as giver and given: "로밍 데이터는 KT가", "KT의 로밍 데이터", "KT brings roaming data". */
function gives(giver: Token, thing: Token, asked: Asked): boolean {
  const { text } = asked.reading;
  const [first, second] = giver.start < thing.start ? [giver, thing] : [thing, giver];
  const between = text.slice(first.end, second.start);
  if (/[,?!.]/.test(between) || between.length > 20) return false;
  if (asked.language === 'en') return first === giver && BRINGS.test(between) && !/\b(and|with|or|to)\b/i.test(between);
  const adjacent = !asked.reading.tokens.some(
    (token) => token.start >= first.end && token.end <= second.start && token !== first && token !== second,
  );
  if (!adjacent) return false;
  return first === giver
    ? /^(의|가|이|는|은|에서|쪽이|네)?$/.test(giver.tail) && giver.tail !== ''
    : /^(은|는|을|를)$/.test(thing.tail) && /^(가|이|에서|쪽이|에서는)$/.test(giver.tail);
}

/** "로밍 데이터는 KT가 내고 노하우는 유플러스가 내는 거라던데": things that the article has others bring. */
export function swapped(asked: Asked, world: World): Swapped | undefined {
  const { tokens } = asked.reading;
  const things = tokens.filter((token) => world.entity(entityOf(token) ?? '')?.type === 'data');
  const givers = tokens.filter((token) => groupOf(world.entity(entityOf(token) ?? '')) === 'organisation');
  const wrong = things.flatMap((thing) => {
    const carrying = world.corpus.knowledge.facts.filter(
      (fact) =>
        entitiesIn(fact.roles.who).length === 1 && entitiesIn(fact.roles.what).includes(entityOf(thing) as string),
    );
    const known = carrying.flatMap((fact) => entitiesIn(fact.roles.who));
    const giver = givers.find((one) => gives(one, thing, asked));
    return giver && known.length > 0 && !partsOf(world, entityOf(giver) as string).some((id) => known.includes(id))
      ? [{ giver, thing, carrying }]
      : [];
  });
  const [first] = wrong;
  if (!first) return undefined;
  const start = Math.min(first.giver.start, first.thing.start);
  const end = Math.max(first.giver.end, first.thing.end);
  return { facts: [...new Set(wrong.flatMap(({ carrying }) => carrying))], text: asked.reading.text.slice(start, end) };
}

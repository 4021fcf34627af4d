import type { Fact } from '../knowledge';
import { keyOf } from '../language';
import { datesAgree, entityOf, type Token } from '../understanding';
import { classesOf, nounTypes } from './classes';
import { entitiesIn, groupOf, partsOf, type World } from './world';

/** A word of the question that the fact contradicts. */
export interface Conflict {
  readonly token: Token;
  readonly kind: 'entity' | 'date' | 'number' | 'denial' | 'class' | 'owner';
  /** The fact has the other name in passing, in no place that this one would fill: no yes, but no ground for a no either. */
  readonly inPassing?: true;
}

/** The names in a fact's roles, and the name that it introduces. */
const placed = (fact: Fact): string[] => [
  ...Object.values(fact.roles).flatMap((value) => entitiesIn(value)),
  ...(fact.about ? [fact.about] : []),
];

/** Names that the fact has in its roles or its statement, of the same kind as `id`. */
function rivals(id: string, fact: Fact, world: World): string[] {
  const group = groupOf(world.entity(id));
  const all = [...placed(fact), ...world.words(fact).entities];
  return [...new Set(all)].filter(
    (other) => other !== id && groupOf(world.entity(other)) === group && !partsOf(world, other).includes(id),
  );
}

/** Places in a picture: who stands in one stands in no other. */
const PLACES: ReadonlySet<string> = new Set(['left', 'middle', 'right']);

/** "왼쪽 사람" against what introduces the person in the middle. */
function standsElsewhere(token: Token, fact: Fact, world: World): boolean {
  const own = world.entity(fact.about ?? '')?.classes.filter((name) => PLACES.has(name)) ?? [];
  const said = classesOf(token).filter((name) => PLACES.has(name));
  return own.length > 0 && said.length > 0 && !said.some((name) => own.includes(name));
}

/** "an LG building" against a place that belongs to another. */
function isOthersPlace(id: string, next: Token | undefined, fact: Fact, world: World): boolean {
  if (!next || groupOf(world.entity(id)) !== 'organisation' || !nounTypes(next)?.includes('place')) return false;
  const owners = entitiesIn(fact.roles.where).flatMap((place) => world.entity(place)?.of ?? []);
  return owners.length > 0 && !owners.some((owner) => partsOf(world, id).includes(owner));
}

/**
 * Where the question says something other than the fact in a place that the fact fills: another company, another month,
 * another number, or the opposite word. What the fact has no place for is not a conflict; it is not said.
 */
export function conflictsWith(fact: Fact, tokens: readonly Token[], world: World): Conflict[] {
  const words = world.words(fact);
  const denials = new Set(fact.denies.map(keyOf));
  return tokens.flatMap((token, at): Conflict[] => {
    if (denials.has(keyOf(token.text)) || token.ids.some((id) => denials.has(keyOf(id.replace(/^word:/, '')))))
      return [{ token, kind: 'denial' }];
    if (token.date) {
      const dates = words.dates.filter((date) => date.length > 4 || token.date?.year !== undefined);
      return dates.length > 0 && !dates.some((date) => datesAgree(token.date ?? {}, date))
        ? [{ token, kind: 'date' }]
        : [];
    }
    if (token.kind === 'number') {
      return words.numbers.size > 0 && !words.numbers.has(token.number ?? Number.NaN)
        ? [{ token, kind: 'number' }]
        : [];
    }
    const entity = entityOf(token);
    if (!entity && standsElsewhere(token, fact, world)) return [{ token, kind: 'class' }];
    if (entity && isOthersPlace(entity, tokens[at + 1], fact, world)) return [{ token, kind: 'owner' }];
    if (!entity || partsOf(world, entity).some((part) => words.entities.has(part))) return [];
    const others = rivals(entity, fact, world);
    if (others.length === 0) return [];
    const filled = placed(fact).flatMap((id) => [id, world.entity(id)?.of ?? '']);
    return [
      others.some((id) => filled.includes(id)) ? { token, kind: 'entity' } : { token, kind: 'entity', inPassing: true },
    ];
  });
}

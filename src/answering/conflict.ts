import type { Fact } from '../knowledge';
import { keyOf } from '../language';
import { datesAgree, entityOf, type Token } from '../understanding';
import { entitiesIn, groupOf, partsOf, type World } from './world';

/** A word of the question that the fact contradicts. */
export interface Conflict {
  readonly token: Token;
  readonly kind: 'entity' | 'date' | 'number' | 'denial' | 'class';
}

/** Names that the fact has in its roles or its statement, of the same kind as `id`. */
function rivals(id: string, fact: Fact, world: World): string[] {
  const group = groupOf(world.entity(id));
  const roles = Object.values(fact.roles).flatMap((value) => entitiesIn(value));
  const all = [...roles, ...world.words(fact).entities];
  return [...new Set(all)].filter(
    (other) => other !== id && groupOf(world.entity(other)) === group && !partsOf(world, other).includes(id),
  );
}

/**
 * Where the question says something other than the fact in a place that the fact fills: another company, another month,
 * another number, or the opposite word. What the fact has no place for is not a conflict; it is not said.
 */
export function conflictsWith(fact: Fact, tokens: readonly Token[], world: World): Conflict[] {
  const words = world.words(fact);
  const denials = new Set(fact.denies.map(keyOf));
  return tokens.flatMap((token): Conflict[] => {
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
    if (!entity || partsOf(world, entity).some((part) => words.entities.has(part))) return [];
    return rivals(entity, fact, world).length > 0 ? [{ token, kind: 'entity' }] : [];
  });
}

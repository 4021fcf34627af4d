import type { Fact, Knowledge, Role } from '../knowledge';

/** A fact and one of the ways it can be asked for. */
export interface FactAsk {
  readonly fact: Fact;
  readonly role: Role;
}

/** What comes after a fact: its other sides first, then facts about the same things, those told beside it before others. */
export function relatedAsks(
  { fact, role }: { readonly fact: Fact; readonly role?: string },
  all: Knowledge,
): FactAsk[] {
  const own = entitiesOf(fact);
  const place = firstParagraph(fact);
  const near = all.facts
    .filter((other) => other.id !== fact.id)
    .map((other) => ({
      other,
      shared: [...entitiesOf(other)].filter((id) => own.has(id)).length,
      distance: Math.abs(firstParagraph(other) - place),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance);
  return [
    ...rolesOf(fact)
      // How many there are can be counted in an answer that names them.
      .filter((other) => other !== role && other !== 'count')
      .map((other) => ({ fact, role: other })),
    ...near.flatMap(({ other }) =>
      rolesOf(other)
        .slice(0, 1)
        .map((first) => ({ fact: other, role: first })),
    ),
  ];
}

export const rolesOf = (fact: Fact): Role[] => Object.keys(fact.roles) as Role[];

function entitiesOf(fact: Fact): Set<string> {
  const named = Object.values(fact.roles).flatMap((value) => (value?.kind === 'entities' ? value.entities : []));
  return new Set([...named, ...[fact.about, fact.relation?.of].filter((id) => id !== undefined)]);
}

/** Title, byline and the like stand before the body. */
function firstParagraph({ paragraphs }: Fact): number {
  const [first] = paragraphs;
  return typeof first === 'number' ? first : 0;
}

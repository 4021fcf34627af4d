import type { Knowledge, Role, Text } from '../knowledge';
import { rolesOf } from './related';

/** What a wording or an alias can be given to. */
export type Target = { readonly article: string; readonly id: string; readonly name: Text } & (
  | { readonly kind: 'wording'; readonly role: Role }
  | { readonly kind: 'alias' }
);

/** Every role of every fact, and every entity. */
export function targetsOf(all: readonly Knowledge[]): Target[] {
  return all.flatMap(({ article, facts, entities }) => [
    ...facts.flatMap((fact) =>
      rolesOf(fact).map((role) => ({
        kind: 'wording' as const,
        article: article.id,
        id: fact.id,
        role,
        name: fact.statement,
      })),
    ),
    ...entities.map(({ id, name }) => ({ kind: 'alias' as const, article: article.id, id, name })),
  ]);
}

import { entityOf, type Token } from '../understanding';
import { idsOf } from './corpus';

/** The tokens that can make two questions alike: content and question words. */
const compares = (token: Token): boolean =>
  token.kind === 'entity' ||
  token.kind === 'word' ||
  token.kind === 'role' ||
  token.kind === 'unknown' ||
  token.kind === 'not' ||
  token.kind === 'except';

/** A token as others are compared with it. */
export interface Comparable {
  readonly entity: string | undefined;
  readonly ids: readonly string[];
  readonly weight: number;
}

export const comparablesOf = (tokens: readonly Token[], weight: (token: Token) => number): Comparable[] =>
  tokens.filter(compares).map((token) => ({ entity: entityOf(token), ids: idsOf(token), weight: weight(token) }));

function alike(a: Comparable, b: Comparable): number {
  if (a.entity || b.entity) return a.entity === b.entity ? 1 : 0;
  let best = 0;
  for (const id of b.ids) {
    if (!a.ids.includes(id)) continue;
    if (!id.startsWith('concept:')) return 1;
    best = 0.7;
  }
  return best;
}

/**
 * How alike two questions are, from 0 to 1: what they share of the weight that both have together, so that words missing
 * on either side count against it.
 */
export function similarity(a: readonly Comparable[], b: readonly Comparable[]): number {
  const taken = new Set<Comparable>();
  let shared = 0;
  let total = 0;
  for (const one of a) {
    let best: Comparable | undefined;
    let score = 0;
    for (const other of b) {
      const match = taken.has(other) ? 0 : alike(one, other);
      if (match > score) {
        score = match;
        best = other;
      }
    }
    if (best) taken.add(best);
    shared += score * one.weight;
    total += one.weight;
  }
  for (const other of b) if (!taken.has(other)) total += other.weight;
  return total > 0 ? shared / total : 0;
}

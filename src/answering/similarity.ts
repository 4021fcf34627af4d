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

function alike(a: Token, b: Token): number {
  const entity = entityOf(a);
  if (entity || entityOf(b)) return entity === entityOf(b) ? 1 : 0;
  const own = idsOf(a);
  let best = 0;
  for (const id of idsOf(b)) {
    if (!own.includes(id)) continue;
    if (!id.startsWith('concept:')) return 1;
    best = 0.7;
  }
  return best;
}

/**
 * How alike two questions are, from 0 to 1: what they share of the weight that both have together, so that words missing
 * on either side count against it.
 */
export function similarity(a: readonly Token[], b: readonly Token[], weight: (token: Token) => number): number {
  const left = a.filter(compares);
  const right = b.filter(compares);
  const taken = new Set<Token>();
  let shared = 0;
  let total = 0;
  for (const token of left) {
    let best: Token | undefined;
    let score = 0;
    for (const other of right) {
      const match = taken.has(other) ? 0 : alike(token, other);
      if (match > score) {
        score = match;
        best = other;
      }
    }
    if (best) taken.add(best);
    shared += score * weight(token);
    total += weight(token);
  }
  for (const token of right) if (!taken.has(token)) total += weight(token);
  return total > 0 ? shared / total : 0;
}

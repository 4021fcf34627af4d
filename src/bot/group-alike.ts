/** Things that were asked in much the same words. */
export interface Group<T> {
  /** The one that stands for all: the first. */
  readonly first: T;
  readonly all: readonly T[];
}

/**
 * How much of two questions is the same, from 0 to 1, above which they are taken for one. Lower, "언제 출범했나?" joins
 * "언제 합류했나?"; higher, an ending keeps "AI 원팀 예산은?" and "AI 원팀 예산이 얼마야?" apart.
 */
const ALIKE = 0.55;

/** Groups by likeness, those with most in them first; of as many, in the order given. */
export function groupAlike<T>(items: readonly T[], textOf: (item: T) => string): Group<T>[] {
  const groups: { readonly first: T; readonly pairs: readonly string[]; readonly all: T[] }[] = [];
  for (const item of items) {
    const pairs = pairsOf(textOf(item));
    const like = groups
      .map((group) => ({ group, likeness: likeness(group.pairs, pairs) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (like && like.likeness >= ALIKE) like.group.all.push(item);
    else groups.push({ first: item, pairs, all: [item] });
  }
  return groups.map(({ first, all }) => ({ first, all })).sort((a, b) => b.all.length - a.all.length);
}

/** Whether two texts say much the same in much the same words. */
export function areAlike(a: string, b: string): boolean {
  return likeness(pairsOf(a), pairsOf(b)) >= ALIKE;
}

/** Pairs of neighbouring letters and digits: Korean endings change few of them, and no dictionary is needed. */
function pairsOf(text: string): string[] {
  const letters = [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Twice what both have, by what they have together (Dice's coefficient). */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/**
 * Edits between two strings: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
 * @returns the distance, or `limit + 1` as soon as it is known to be larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

function* deletions(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** Known words within one edit of a misspelt one, found by the strings that dropping one character leaves. */
export class SpellingIndex<T> {
  private readonly byDeletion = new Map<string, [string, T][]>();

  add(word: string, value: T): void {
    for (const key of new Set(deletions(word))) {
      const list = this.byDeletion.get(key);
      if (list) list.push([word, value]);
      else this.byDeletion.set(key, [[word, value]]);
    }
  }

  /** The values of all words at distance 1 or 0, nearest first. */
  near(word: string): { word: string; value: T; distance: number }[] {
    const found = new Map<T, { word: string; value: T; distance: number }>();
    for (const key of new Set(deletions(word))) {
      for (const [known, value] of this.byDeletion.get(key) ?? []) {
        if (found.has(value)) continue;
        const distance = editDistance(word, known, 1);
        if (distance <= 1) found.set(value, { word: known, value, distance });
      }
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance);
  }
}

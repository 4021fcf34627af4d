/**
 * Edits between two strings: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
 * @returns the distance, or `limit + 1` as soon as it is known to be larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (limit === 1) return oneEdit(a, b);
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

/** 0 for the same, 1 for one edit, 2 for more: what is left between the letters that both begin and end with tells. */
function oneEdit(a: string, b: string): number {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = Math.max(endA, endB) - from;
  if (left < 2) return left;
  const swapped = left === 2 && endA === endB && a[from] === b[from + 1] && a[from + 1] === b[from];
  return swapped ? 1 : 2;
}

/** The word, and what dropping one of its characters leaves; of equal ones, one. */
function deletions(word: string): string[] {
  const out = [word];
  for (let at = 0; at < word.length; at++) {
    // either of two equal neighbours leaves the same
    if (at === 0 || word[at] !== word[at - 1]) out.push(word.slice(0, at) + word.slice(at + 1));
  }
  return out;
}

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Known words within one edit of a misspelt one, found by the strings that dropping one character leaves. */
export class SpellingIndex<T> {
  /** Most strings are left by one word alone. */
  private readonly byDeletion = new Map<string, Entry<T> | Entry<T>[]>();

  add(word: string, value: T): void {
    const entry = { word, value };
    for (const key of deletions(word)) {
      const known = this.byDeletion.get(key);
      if (known === undefined) this.byDeletion.set(key, entry);
      else if (Array.isArray(known)) known.push(entry);
      else this.byDeletion.set(key, [known, entry]);
    }
  }

  /** The values of all words at distance 1 or 0, nearest first. */
  near(word: string): { word: string; value: T; distance: number }[] {
    const found = new Map<T, { word: string; value: T; distance: number }>();
    for (const key of deletions(word)) {
      const entries = this.byDeletion.get(key);
      if (entries === undefined) continue;
      for (const { word: known, value } of Array.isArray(entries) ? entries : [entries]) {
        if (found.has(value)) continue;
        const distance = editDistance(word, known, 1);
        if (distance <= 1) found.set(value, { word: known, value, distance });
      }
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance);
  }
}

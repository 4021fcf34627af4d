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

/** Odd, and its bits are spread: neighbours in the alphabet stay far apart. */
const BASE = 0x9e3779b1;

/** A polynomial over the letters tells what dropping one of them leaves without writing it: 1 for the word, 1 for each. */
function deletionHashes(word: string): number[] {
  const after = new Array<number>(word.length + 1);
  const powers = new Array<number>(word.length + 1);
  after[word.length] = 0;
  powers[word.length] = 1;
  for (let at = word.length - 1; at >= 0; at--) {
    const power = powers[at + 1] as number;
    after[at] = ((after[at + 1] as number) + Math.imul(word.charCodeAt(at), power)) | 0;
    powers[at] = Math.imul(power, BASE);
  }
  const out = [after[0] as number];
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    // either of two equal neighbours leaves the same
    if (at === 0 || word.charCodeAt(at) !== word.charCodeAt(at - 1))
      out.push((Math.imul(before, powers[at + 1] as number) + (after[at + 1] as number)) | 0);
    before = (Math.imul(before, BASE) + word.charCodeAt(at)) | 0;
  }
  return out;
}

/** Where words are found by hash: each bucket a chain of entries, the last added first. */
class Table {
  private readonly mask: number;
  private readonly heads: Int32Array;
  private readonly next: number[] = [];
  private readonly hashes: number[] = [];
  private readonly owners: number[] = [];

  constructor(words: readonly string[]) {
    let size = 1024;
    while (size < words.length * 8) size *= 2;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    words.forEach((word, owner) => {
      for (const hash of deletionHashes(word)) {
        const bucket = this.bucketOf(hash);
        this.next.push(this.heads[bucket] as number);
        this.heads[bucket] = this.hashes.length;
        this.hashes.push(hash);
        this.owners.push(owner);
      }
    });
  }

  private bucketOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** The words that leave something of this hash, in the order in which they came. */
  ownersOf(hash: number): number[] {
    const found: number[] = [];
    let at = this.heads[this.bucketOf(hash)] as number;
    for (; at >= 0; at = this.next[at] as number) if (this.hashes[at] === hash) found.push(this.owners[at] as number);
    return found.reverse();
  }
}

/**
 * Known words within one edit of a misspelt one, found by what dropping one character leaves: of any two such words, either
 * is what the other leaves, or both leave the same.
 */
export class SpellingIndex<T> {
  private readonly words: string[] = [];
  private readonly values: T[] = [];
  private table: Table | undefined;

  add(word: string, value: T): void {
    this.words.push(word);
    this.values.push(value);
    this.table = undefined;
  }

  /** The values of all words at distance 1 or 0, nearest first. */
  near(word: string): { word: string; value: T; distance: number }[] {
    this.table ??= new Table(this.words);
    const found = new Map<T, { word: string; value: T; distance: number }>();
    for (const hash of deletionHashes(word)) {
      for (const owner of this.table.ownersOf(hash)) {
        const value = this.values[owner] as T;
        if (found.has(value)) continue;
        const known = this.words[owner] as string;
        const distance = editDistance(word, known, 1);
        if (distance <= 1) found.set(value, { word: known, value, distance });
      }
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance);
  }
}

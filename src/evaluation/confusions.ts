export interface Classified {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
}

export interface Confusion {
  readonly expected: string;
  readonly got: string;
  readonly count: number;
  /** The first text that was confused so. */
  readonly example: string;
}

/** What was taken for what, the most frequent first; right ones are left out. */
export function confusions(classified: readonly Classified[]): Confusion[] {
  const found = new Map<string, Confusion>();
  for (const { text, expected, got } of classified) {
    if (expected === got) continue;
    const key = JSON.stringify([expected, got]);
    const known = found.get(key);
    found.set(key, known ? { ...known, count: known.count + 1 } : { expected, got, count: 1, example: text });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

export interface Scored {
  readonly place: number;
  readonly score: number;
}

interface TermScores {
  readonly places: readonly number[];
  readonly scores: readonly number[];
}

/**
 * Adds up what each term gives each text, as minisearch does for a query of several: the sum, times the number of terms
 * that the text has. Of equal ones, that comes first which an earlier term found.
 * @param texts how many there are
 */
export function createRanking(texts: number): (terms: readonly TermScores[], limit: number) => Scored[] {
  const sums = new Float64Array(texts);
  const counts = new Uint16Array(texts);
  return (terms, limit) => {
    const found: number[] = [];
    for (const { places, scores } of terms) {
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        if (counts[place] === 0) found.push(place);
        sums[place] = (sums[place] as number) + (scores[at] as number);
        counts[place] = (counts[place] as number) + 1;
      }
    }
    const best: Scored[] = [];
    for (const place of found) {
      const score = (sums[place] as number) * (counts[place] as number);
      sums[place] = 0;
      counts[place] = 0;
      if (best.length < limit || score > (best.at(-1)?.score ?? Number.POSITIVE_INFINITY))
        insert(best, { place, score }, limit);
    }
    return best;
  };
}

/** Puts one among the best, after those that are as good. */
function insert(best: Scored[], one: Scored, limit: number): void {
  let from = 0;
  let to = best.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((best[middle] as Scored).score >= one.score) from = middle + 1;
    else to = middle;
  }
  best.splice(from, 0, one);
  if (best.length > limit) best.pop();
}

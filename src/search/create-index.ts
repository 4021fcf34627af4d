import MiniSearch from 'minisearch';
import { createRanking } from './ranking';

export interface IndexedText {
  readonly id: number;
  readonly terms: readonly string[];
}

export interface Hit {
  readonly id: number;
  /** The score as a share of the best that this query could get from any text, 0 to 1. */
  readonly share: number;
}

export type SearchIndex = (terms: readonly string[], limit: number) => Hit[];

/** What the index says of one term: the places of the texts that have it, in their order, and how each scores. */
interface Postings {
  readonly places: readonly number[];
  readonly scores: readonly number[];
  readonly best: number;
}

/*
 * Short texts: length should hardly count, repetition not at all. Measured on Korean news sentences, low k and b between
 * .25 and .5 find most.
 */
const BM25 = { k: 0.6, b: 0.3, d: 0.2 } as const;

/** Terms that are remembered: several times what an article has, and no end to what people can type. */
const REMEMBERED = 20_000;

/**
 * Indexes texts by terms that are made elsewhere. Raw BM25 scores say nothing across queries, so hits carry shares. A
 * text's score is the sum of its terms' scores, times how many of them it has; so the index is asked for each term once
 * and remembers what it said, for the same few terms make up most queries.
 */
export function createIndex(texts: readonly IndexedText[]): SearchIndex {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(texts.map(({ terms }, place) => ({ id: place, text: terms.join(' ') })));
  const known = new Map<string, Postings>();
  const postingsOf = (term: string): Postings => {
    let postings = known.get(term);
    if (!postings) {
      const hits = index.search(term, { bm25: BM25, prefix: false, fuzzy: false });
      // a term that no text has still counts against the share, as much as the rarest one does
      const best = hits[0]?.score ?? Math.log(1 + texts.length);
      hits.sort((a, b) => a.id - b.id);
      postings = { places: hits.map(({ id }) => id), scores: hits.map(({ score }) => score), best };
      if (known.size >= REMEMBERED) known.clear();
      known.set(term, postings);
    }
    return postings;
  };
  const rank = createRanking(texts.length);
  return (terms, limit) => {
    const query = [...new Set(terms)];
    if (query.length === 0) return [];
    const ceiling = query.reduce((sum, term) => sum + postingsOf(term).best, 0);
    const words = [...new Set(query.flatMap((term) => term.split(' ')))].filter(Boolean);
    return rank(words.map(postingsOf), limit).map(({ place, score }) => ({
      id: (texts[place] as IndexedText).id,
      share: Math.min(1, score / (ceiling * query.length || 1)),
    }));
  };
}

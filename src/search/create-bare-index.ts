import MiniSearch, { type SearchResult } from 'minisearch';

/** minisearch over plain texts with nothing of ours added: what the cost of an answer is measured against. */
export function createBareIndex(texts: readonly string[]): (query: string) => SearchResult[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (query) => index.search(query);
}

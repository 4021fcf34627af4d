import fc from 'fast-check';
import { createBareIndex, createIndex } from '../../src/search';

const texts = [
  { id: 0, terms: ['entity:kt', 'word:출범', 'role:when'] },
  { id: 1, terms: ['entity:kt', 'word:목표', 'role:what'] },
  { id: 2, terms: ['entity:lg', 'word:합류', 'role:when'] },
  { id: 3, terms: ['entity:lg', 'word:합류', 'role:who', 'word:기사', 'word:기업', 'word:협력'] },
];
const search = createIndex(texts);

describe('createIndex', () => {
  it.each([
    { terms: ['word:목표'], first: 1, others: [], why: 'no other text has the word' },
    { terms: ['word:합류', 'role:who'], first: 3, others: [2], why: 'it has both terms' },
    { terms: ['entity:kt', 'role:when'], first: 0, others: [1, 2], why: 'it has both terms' },
    { terms: ['word:출범', 'word:합류'], first: 0, others: [2, 3], why: 'its word is the rarer one' },
    { terms: ['word:합류'], first: 2, others: [3], why: 'it is the shorter of two that have the word' },
  ])('$terms: $first comes first, because $why', ({ terms, first, others }) => {
    const [best, ...rest] = search(terms, 10).map((hit) => hit.id);
    expect(best).toBe(first);
    expect(rest.sort()).toEqual(others);
  });

  it('gives a text that has all terms the whole share, and less to one that has some', () => {
    const [first, ...others] = search(['entity:kt', 'word:출범', 'role:when'], 10);
    expect(first).toMatchObject({ id: 0 });
    expect(first?.share).toBeGreaterThan(0.9);
    for (const { share } of others) expect(share).toBeLessThan(0.6);
  });

  it('takes a term that no text has off the share', () => {
    const [known] = search(['word:목표'], 1);
    const [halfKnown] = search(['word:목표', 'word:예산'], 1);
    expect(halfKnown?.id).toBe(known?.id);
    expect(halfKnown?.share).toBeLessThan((known?.share ?? 0) * 0.75);
  });

  it('asks for a term once, however often it stands in the question', () => {
    expect(search(['word:합류', 'word:합류', 'word:합류'], 10)).toEqual(search(['word:합류'], 10));
  });

  it('finds whole terms alone: no prefix, no near spelling', () => {
    expect(search(['word:합'], 10)).toEqual([]);
    expect(search(['word:목포'], 10)).toEqual([]);
    expect(search(['WORD:목표'], 10)).toEqual([]);
  });

  it.each([
    { terms: [], limit: 10 },
    { terms: ['word:예산'], limit: 10 },
    { terms: ['word:목표'], limit: 0 },
  ])('finds nothing for $terms, $limit at most', ({ terms, limit }) => {
    expect(search(terms, limit)).toEqual([]);
  });

  it('keeps to the limit, best first', () => {
    const all = search(['entity:kt', 'entity:lg', 'role:when'], 10);
    expect(search(['entity:kt', 'entity:lg', 'role:when'], 2)).toEqual(all.slice(0, 2));
    expect(all.map(({ share }) => share)).toEqual(all.map(({ share }) => share).sort((a, b) => b - a));
  });

  it('gives shares from 0 to 1 for any query, and none twice', () => {
    const term = fc.constantFrom(...new Set(texts.flatMap((text) => text.terms)), 'word:예산', 'x');
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
        const hits = search(terms, 10);
        for (const { share } of hits) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      }),
    );
  });

  it('finds nothing in no texts', () => {
    expect(createIndex([])(['word:목표'], 10)).toEqual([]);
  });
});

describe('createBareIndex', () => {
  const look = createBareIndex(['KT joined the team in February', 'Kakao spoke of VR']);

  it('looks a question up as minisearch does by itself', () => {
    expect(look('who joined the team').map(({ id }) => id)).toEqual([0]);
    expect(look('네이버')).toEqual([]);
  });
});

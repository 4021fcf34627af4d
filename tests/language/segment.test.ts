import fc from 'fast-check';
import { keyOf, Lexicon, type Piece, segment } from '../../src/language';

function makeLexicon(): Lexicon {
  const lexicon = new Lexicon();
  for (const [surface, id] of [
    ['AI 원팀', 'entity:one-team'],
    ['KT', 'entity:kt'],
    ['LG유플러스', 'entity:lg-uplus'],
    ['한양대', 'entity:hanyang'],
    ['카카오', 'entity:kakao'],
  ] as const) {
    lexicon.add(surface, id, 'noun');
  }
  for (const word of ['누가', '어디', '목표', '회사']) lexicon.add(word, `word:${word}`, 'noun');
  for (const word of ['합류하다', '들어오다', '밝히다', '손을 잡다']) lexicon.addWord(word, `word:${word}`);
  lexicon.addWord('하다', 'function');
  return lexicon;
}

const lexicon = makeLexicon();

/** A reading in one line: known words by their id, particles and endings with a +, the rest in brackets. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, lexemes, tail }) => (tail ? `+${text}` : lexemes.length > 0 ? `${lexemes[0]?.id}` : `[${text}]`))
    .join(' ');
}

describe('segment', () => {
  it.each([
    { text: 'AI 원팀에 누가 합류했나?', read: 'entity:one-team +에 word:누가 word:합류하다 function +나' },
    { text: 'AI원팀에누가합류했나', read: 'entity:one-team +에 word:누가 word:합류하다 function +나' },
    { text: '한양대는 어디', read: 'entity:hanyang +는 word:어디' },
    { text: 'LG유플러스의 목표는', read: 'entity:lg-uplus +의 word:목표 +는' },
    { text: 'KT 는 누가', read: 'entity:kt +는 word:누가' },
    { text: '카카오랑 손 잡은 회사', read: 'entity:kakao +랑 word:손을 잡다 word:회사' },
    { text: 'kt가 밝혔어요', read: 'entity:kt +가 word:밝히다 +어요' },
  ])('$text', ({ text, read }) => {
    expect(shown(segment(text, lexicon))).toBe(read);
  });

  it.each([
    { text: 'AKTION', never: 'entity:kt' },
    { text: 'KT2', never: '[T2]' },
    { text: 'said', never: 'word:' },
  ])('cuts no Latin word in two: $text', ({ text, never }) => {
    expect(shown(segment(text, lexicon))).not.toContain(never);
  });

  it('leaves a word that nobody knows in one piece, and finds what stands around it', () => {
    expect(shown(segment('네이버 누가', lexicon))).toBe('[네이버] word:누가');
  });

  it('gives places in the text as it was written', () => {
    const text = '  “AI 원팀”, 누가?';
    expect(segment(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(['AI 원팀', '누가']);
  });

  it('reads a stretch as a correction proposes', () => {
    const text = 'KY에 누가';
    const kt = lexicon.lookup('KT');
    expect(shown(segment(text, lexicon, [{ start: 0, end: 2, lexemes: kt, cost: 1 }]))).toBe('entity:kt +에 word:누가');
  });

  it.each(['', ' ', '?!', '😀'])('finds nothing in "%s"', (text) => {
    expect(segment(text, lexicon)).toEqual([]);
  });

  it('covers every letter and digit of any text once, in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'AI원팀KT한양대누가에는 x1?😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, (given) => {
        const pieces = segment(given, lexicon);
        expect(keyOf(pieces.map((piece) => piece.text).join(''))).toBe(keyOf(given));
        pieces.slice(1).forEach((piece, at) => {
          expect(piece.start).toBeGreaterThanOrEqual((pieces[at] as Piece).end);
        });
      }),
    );
  });
});

describe('keyOf', () => {
  it.each([
    ['LG U+', 'lgu+'],
    ['lgu+', 'lgu+'],
    ['D.J. Koh', 'djkoh'],
    ["'초협력'", '초협력'],
    ['?!', ''],
  ])('%s is found under "%s"', (surface, key) => {
    expect(keyOf(surface)).toBe(key);
  });
});

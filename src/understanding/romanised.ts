import { foldRomanised, Lexicon, type Piece, type Proposal, readingCost, segment } from '../language';
import type { Vocabulary } from './vocabulary';

/*
 * Korean in Latin letters ("gigajini-neun eoneu hoesa") is read with the same segmentation as Hangul: each folded letter
 * is stood in for by a Hangul syllable, since Latin words may not be cut and Korean ones may.
 */
const disguise = (folded: string): string =>
  [...folded].map((letter) => String.fromCharCode(0xac00 + letter.charCodeAt(0))).join('');

/** The words of the vocabulary under their disguised romanisations. */
export function createRomanisedLexicon(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Lexicon();
  for (const [key, lexemes] of vocabulary.romanised) {
    for (const lexeme of lexemes) {
      if (key.length > 1 || lexeme.class === 'tail') lexicon.add(disguise(key), lexeme.id, lexeme.class);
    }
  }
  for (const tail of [
    'yo',
    'ya',
    'iya',
    'ka',
    'ko',
    'neun',
    'eun',
    'i',
    'ga',
    'eul',
    'reul',
    'do',
    'e',
    'ui',
    'rang',
    'irang',
    'hago',
    'eseo',
    'ege',
    'ro',
    'euro',
    'man',
    'buteo',
    'kkaji',
    'kkeo',
    'ni',
    'na',
    'ji',
    'jyo',
    'eo',
    'go',
    'wa',
    'gwa',
    'imnikka',
    'seumnikka',
    'haesseo',
    'haenna',
    'hae',
    'han',
    'haetni',
    'hada',
    'haesseoyo',
    'yeyo',
    'ieyo',
    'nyo',
    'naya',
    'leul',
    'lo',
  ]) {
    lexicon.add(disguise(foldRomanised(tail)), 'particle', 'tail');
    lexicon.add(disguise(foldRomanised(tail)), 'ending', 'tail');
  }
  return lexicon;
}

/** Reads Latin words that nothing else explains as Korean, where all of the word can be read so. */
export function proposeRomanised(text: string, pieces: readonly Piece[], lexicon: Lexicon): Proposal[] {
  const unknown = pieces.filter((piece) => piece.lexemes.length === 0 && /^[A-Za-z]{2,}$/.test(piece.text));
  const proposals: Proposal[] = [];
  // syllables are often set apart by hyphens: won-tim, cho-hyeop-ryeok
  for (const match of text.matchAll(/[A-Za-z]+(?:-[A-Za-z]+)+/g)) {
    const read = segment(disguise(foldRomanised(match[0])), lexicon);
    const content = read.filter((one) => one.lexemes.length > 0 && !one.tail);
    if (content.length !== 1 || read.some((one) => one.lexemes.length === 0 && !one.tail)) continue;
    proposals.push({
      start: match.index,
      end: match.index + match[0].length,
      lexemes: content.flatMap((one) => one.lexemes),
      cost: 1.2,
    });
  }
  for (const piece of unknown) {
    const folded = foldRomanised(piece.text);
    if (folded.length < 2) continue;
    const read = segment(disguise(folded), lexicon);
    const content = read.filter((one) => one.lexemes.length > 0 && !one.tail);
    if (content.length === 0 && read.some((one) => one.tail) && pieces.some((one) => one !== piece)) {
      proposals.push({
        start: piece.start,
        end: piece.end,
        lexemes: [{ id: 'function', class: 'noun', surface: piece.text }],
        cost: 1.6,
      });
      continue;
    }
    // one or two Korean words in a Latin one; longer chains can be read into anything
    if (content.length === 0 || content.length > 2 || read.some((one) => one.lexemes.length === 0 && !one.tail))
      continue;
    if (readingCost(read) > 3.2) continue;
    const lexemes = content.flatMap((one) => one.lexemes);
    proposals.push({ start: piece.start, end: piece.end, lexemes, cost: 1.5 });
  }
  // grammar alone can be read into any short Latin word
  const words = proposals.filter(({ lexemes }) => lexemes.some((lexeme) => lexeme.id !== 'function'));
  return words.length > 0 && proposals.length * 2 >= unknown.length ? proposals : [];
}

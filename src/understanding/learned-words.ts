import { hasHangul, type Lexicon, segment } from '../language';
import { wordId } from './word-id';

/** A number glued to what it counts (세곳) is two words. */
const COUNTED = /^(두|세|네|다섯|여섯|일곱|[0-9]+)(곳|군데|명|가지|회사|사람|개|분|사)/;

/** The rest of the vocabulary are the words of the knowledge itself: wordings, statements, near misses. */
export function learnWords(lexicon: Lexicon, texts: readonly string[], vocabulary: Map<string, string[]>): void {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.match(/[A-Za-z]{2,}/g) ?? []) {
      if (lexicon.lookup(word).length === 0) lexicon.add(word, wordId(word), 'noun');
    }
    if (!hasHangul(text)) continue;
    const pieces = segment(text, lexicon);
    pieces.forEach((piece, at) => {
      if (piece.lexemes.length > 0 || !hasHangul(piece.text)) return;
      // 승인 is not 승 with a particle 인: a single syllable is learned together with what was taken for its ending
      const next = pieces[at + 1];
      const word =
        piece.text.length === 1 && next?.tail && next.start === piece.end ? piece.text + next.text : piece.text;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  for (const [word, count] of counts) {
    // one syllable left over is more often a torn word than a word
    if (([...word].length < 2 && count < 4) || COUNTED.test(word)) continue;
    lexicon.add(word, `word:${word}`, 'noun');
    if (!vocabulary.has(`word:${word}`)) vocabulary.set(`word:${word}`, []);
  }
}

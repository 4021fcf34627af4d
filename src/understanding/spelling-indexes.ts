import { foldHangul, foldRomanised, jamoOf, type Lexeme, type Lexicon, SpellingIndex } from '../language';
import { stemEnglish } from './natural';
import type { Vocabulary } from './vocabulary';

const nameAmong = (lexemes: readonly Lexeme[]): Lexeme | undefined =>
  lexemes.find(({ id }) => id.startsWith('entity:'));

/** Finds the words of a lexicon by stem, by misspelling and by how a name is romanised. */
export function indexSpellings(
  lexicon: Lexicon,
  nameWords: ReadonlySet<string>,
): Pick<Vocabulary, 'stems' | 'hangulSpelling' | 'latinSpelling' | 'romanised'> {
  const stems = new Map<string, string>();
  const hangulSpelling = new SpellingIndex<string>();
  const latinSpelling = new SpellingIndex<string>();
  const romanised = new Map<string, Lexeme>();
  for (const word of nameWords) latinSpelling.add(word, word);
  const addRomanised = (key: string, name: Lexeme) => {
    if (key.length >= 2 && !romanised.has(key)) romanised.set(key, name);
  };
  for (const [key, lexemes] of lexicon.entries()) {
    if (/^[a-z]+$/.test(key)) {
      const word = lexemes.find((lexeme) => lexeme.id.startsWith('word:') && !lexeme.id.includes('_'));
      if (word) stems.set(stemEnglish(key), word.id);
      if (key.length >= 3) latinSpelling.add(key, key);
    } else if (/^[가-힣]+$/.test(key)) {
      const jamo = jamoOf(key);
      if (
        key.length >= 2 &&
        jamo.length >= 4 &&
        lexemes.some((lexeme) => lexeme.class !== 'tail' && lexeme.id !== 'framing')
      )
        hangulSpelling.add(jamo, key);
      const name = nameAmong(lexemes);
      if (name && key.length <= 8) addRomanised(foldHangul(key), name);
    } else if (/^[a-z]+[가-힣]+$/.test(key)) {
      const [latin, hangul] = [key.replace(/[가-힣]/g, ''), key.replace(/[a-z]/g, '')];
      const name = nameAmong(lexemes);
      if (name) addRomanised(foldRomanised(latin) + foldHangul(hangul), name);
      const jamo = jamoOf(key);
      if (jamo.length >= 5) hangulSpelling.add(jamo, key);
    }
  }
  return { stems, hangulSpelling, latinSpelling, romanised };
}

import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { isHangul } from './hangul';

/** The library throws on letter sequences that no syllable can hold ("hoesa"). */
function typed(keys: string): string | undefined {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return undefined;
  }
}

/** Letters. Longer than any word with its endings; the library's time grows with the square of the length. */
const LONGEST = 60;

/**
 * What a word typed with the Latin layout would have been with the Korean one; undefined where that leaves lone
 * consonants or vowels, as it does for most English words.
 * @example hangulTyped('dnjsxla') // '원팀'
 * @example hangulTyped('team') // undefined
 */
export function hangulTyped(word: string): string | undefined {
  if (word.length > LONGEST || !/^[A-Za-z]{2,}$/.test(word)) return undefined;
  // only shifted letters that have a shifted jamo stay capital: a word's first letter may be capital by habit
  const keys = word.replace(/[A-Z]/g, (letter) => (/[QWERTOP]/.test(letter) ? letter : letter.toLowerCase()));
  for (const attempt of [keys, keys.toLowerCase()]) {
    const hangul = typed(attempt);
    if (hangul && [...hangul].every(isHangul)) return hangul;
  }
  return undefined;
}

/** What Hangul keys typed for Latin ones would have been: ㅊㄷㄴ // 'ces'. */
export const latinTyped = (word: string): string => convertHangulToQwerty(word).toLowerCase();

/** The keys that type a text with the Korean layout: 원팀 // 'dnjsxla'. */
export const hangulKeys = (text: string): string => convertHangulToQwerty(text);

/** What keys type with the Korean layout, lone consonants and vowels and all. */
export const hangulOfKeys = (keys: string): string | undefined => typed(keys);

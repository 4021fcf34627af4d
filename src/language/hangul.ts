import { disassemble, getChoseong, romanize } from 'es-hangul';

const SYLLABLE = /[가-힣]/;

export const isHangul = (char: string): boolean => SYLLABLE.test(char);

/** True where `text` holds a complete Hangul syllable. */
export const hasHangul = (text: string): boolean => SYLLABLE.test(text);

/** True for a consonant or vowel standing alone ("ㅅ", "ㅏ"). */
export const isJamo = (char: string): boolean => /[ㄱ-ㅎㅏ-ㅣ]/.test(char);

/** The final consonant of a syllable, '' without one: 삼 // 'ㅁ'. */
export function finalConsonant(syllable: string): string {
  const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
  const index = (syllable.charCodeAt(0) - 0xac00) % 28;
  return isHangul(syllable) ? (FINALS[index] ?? '').trim() : '';
}

/**
 * The syllable with its final consonant put on or taken off.
 * @example withFinal('하', 'ㄴ') // '한'
 * @example withFinal('합', '') // '하'
 */
export function withFinal(syllable: string, final: '' | 'ㄴ' | 'ㄹ' | 'ㅁ' | 'ㅂ' | 'ㅆ'): string {
  const base = syllable.charCodeAt(0) - ((syllable.charCodeAt(0) - 0xac00) % 28);
  const OFFSET = { '': 0, ㄴ: 4, ㄹ: 8, ㅁ: 16, ㅂ: 17, ㅆ: 20 } as const;
  return String.fromCharCode(base + OFFSET[final]);
}

const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

/** The vowel of a syllable: 혔 // 'ㅕ'. */
export const vowelOf = (syllable: string): string =>
  VOWELS[Math.floor(((syllable.charCodeAt(0) - 0xac00) % 588) / 28)] ?? '';

/** The syllable with another vowel, its final consonant dropped: 히, ㅕ // '혀'. */
export function withVowel(syllable: string, vowel: string): string {
  const onset = Math.floor((syllable.charCodeAt(0) - 0xac00) / 588);
  return String.fromCharCode(0xac00 + onset * 588 + VOWELS.indexOf(vowel) * 28);
}

/**
 * The sounds of a word as typing errors see them: jamo in order, the silent ㅇ that opens a syllable left out, so that
 * 기가진이 and 기가지니 are the same.
 */
export function jamoOf(text: string): string {
  let out = '';
  for (const char of text) out += isHangul(char) ? soundsOf(char) : char;
  return out;
}

/** There are 11,172 syllables, and words are made of some hundred. */
const sounds = new Map<string, string>();

function soundsOf(syllable: string): string {
  let known = sounds.get(syllable);
  if (known === undefined) {
    const parts = disassemble(syllable);
    known = parts[0] === 'ㅇ' ? parts.slice(1) : parts;
    sounds.set(syllable, known);
  }
  return known;
}

/** First consonants: 초협력 // 'ㅊㅎㄹ'. */
export const choseongOf = (text: string): string => getChoseong(text).replace(/\s/g, '');

/**
 * A spelling-tolerant key for Korean written in Latin letters: the many romanisations of one word share it.
 * @example foldRomanised('Jeong-ho') === foldRomanised('Jungho')
 * @example foldRomanised(romanize('기가지니')) === foldRomanised('gigajini')
 */
export function foldRomanised(latin: string): string {
  return latin
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/eo|eu|oo|ou|wo|u/g, 'o')
    .replace(/ae|ai|ea/g, 'e')
    .replace(/oe|we/g, 'e')
    .replace(/ee|ui|y/g, 'i')
    .replace(/sh/g, 's')
    .replace(/ch|jj|tch|zh|z/g, 'j')
    .replace(/kh|[gqc]/g, 'k')
    .replace(/th|d/g, 't')
    .replace(/ph|[bvf]/g, 'p')
    .replace(/r/g, 'l')
    .replace(/(.)\1+/g, '$1');
}

/** The folded romanisation of a Hangul word. */
export const foldHangul = (hangul: string): string => foldRomanised(romanize(hangul));

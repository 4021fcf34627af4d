import { QUICK_SPELLINGS } from '../language';
import { MISSPELT_EN, MISSPELT_KO } from './data/misspelt.data';
import { isEnglishWord, stemEnglish } from './natural';
import type { Vocabulary } from './vocabulary';

/** True where the key is a name or a word of one. */
export const lexiconNames = (vocabulary: Vocabulary, key: string): boolean =>
  vocabulary.nameWords.has(key) || vocabulary.lexicon.lookup(key).some((lexeme) => lexeme.id.startsWith('entity:'));

/** The ends of words that slips are told by; shorter ones are ends of other words too (규모야). */
const SHORTEST_END = 3;

/** What quick typing puts for a syllable: 햇어. */
export const respellQuick = (text: string): string => text.replace(/[가-힣]/g, (char) => QUICK_SPELLINGS[char] ?? char);

/** This many words in capitals, besides names, are shouting. */
const SHOUTED = 2;

/** A text all in capitals says nothing by them: HAS FACEBOOK DONE BUSINESS WITH SKT? */
export function withoutShouting(text: string, vocabulary: Vocabulary): string {
  if (/[a-z]/.test(text)) return text;
  const words = (text.match(/[A-Z]{3,}/g) ?? []).filter((word) => !lexiconNames(vocabulary, word.toLowerCase()));
  return words.length >= SHOUTED ? text.toLowerCase() : text;
}

/** Puts frequent slips of Hangul right: whole words, and what longer words end on (누구꺼에여). */
export const respellHangul = (text: string): string =>
  text.replace(/[가-힣]{2,}/g, (word) => {
    const whole = MISSPELT_KO.get(word);
    if (whole) return whole;
    for (let from = 1; word.length - from >= SHORTEST_END; from++) {
      const end = MISSPELT_KO.get(word.slice(from));
      if (end) return word.slice(0, from) + end;
    }
    return word;
  });

/** Puts misspelt Latin words right where only one known word is near, so that names of several words are found whole. */
export function respell(text: string, vocabulary: Vocabulary): string {
  return text.replace(/[A-Za-z]{3,}(?!['A-Za-z])/g, (word, at: number) => {
    const bare = word.toLowerCase();
    const meant = MISSPELT_EN.get(bare);
    if (meant && vocabulary.lexicon.lookup(bare).length === 0) return meant;
    if (vocabulary.lexicon.lookup(bare).length > 0 || vocabulary.stems.has(stemEnglish(bare))) return word;
    if (isEnglishWord(bare)) return word;
    // a capital mid-sentence is a name of its own, unless it is nearly one that is known
    const name = /^[A-Z]/.test(word);
    const swapped = (key: string) =>
      key.length === bare.length && [...key].sort().join('') === [...bare].sort().join('');
    const near = vocabulary.latinSpelling
      .near(bare)
      .filter(
        ({ value }) =>
          value[0] === bare[0] &&
          (bare.length > 4 || swapped(value)) &&
          (!name || lexiconNames(vocabulary, value) || (at === 0 && swapped(value))),
      );
    // swapped letters are the likeliest slip, and grammar words the likeliest words
    const rank = (key: string) =>
      (swapped(key) ? -2 : 0) +
      (vocabulary.lexicon.lookup(key).some((lexeme) => !lexeme.id.startsWith('word:')) ? -1 : 0);
    return [...near].sort((a, b) => rank(a.value) - rank(b.value))[0]?.value ?? word;
  });
}

import { hangulTyped, isJamo, latinTyped, readingCost, segment } from '../language';
import { stemEnglish } from './natural';
import type { Vocabulary } from './vocabulary';

/** A name in capitals, and what follows it typed in the wrong layout: KTfkd // KT랑, LGwjswk // LG전자. */
function afterName(word: string, vocabulary: Vocabulary): string | undefined {
  const { lexicon } = vocabulary;
  for (let at = word.length - 2; at >= 2; at--) {
    const name = word.slice(0, at);
    if (!/[A-Z]$/.test(name) || !lexicon.lookup(name).some((lexeme) => lexeme.id.startsWith('entity:'))) continue;
    const rest = word.slice(at);
    const hangul = /^[a-zQWERTOP]+$/.test(rest) ? hangulTyped(rest) : undefined;
    if (!hangul) continue;
    const read = segment(name + hangul, lexicon);
    if (read.every((piece) => piece.tail || piece.lexemes.length > 0)) return name + hangul;
  }
  return undefined;
}

/** This many words turned leave no doubt about the layout; the words that nobody knows were typed in it too. */
const SURE = 2;

/** Turns Korean words typed with the Latin layout, if the text reads better so. */
export function turnLayout(text: string, vocabulary: Vocabulary): string {
  const { lexicon } = vocabulary;
  const isKnown = (word: string) => lexicon.lookup(word).some((lexeme) => lexeme.class !== 'tail');
  let changed = 0;
  const turned = text.replace(/[A-Za-z]{2,}/g, (word) => {
    if (isKnown(word)) return word;
    const hangul = hangulTyped(word);
    const whole =
      hangul && segment(hangul, lexicon).every((piece) => piece.lexemes.length > 0 || piece.tail) ? hangul : undefined;
    const found = whole ?? afterName(word, vocabulary);
    if (!found) return word;
    changed++;
    return found;
  });
  if (changed === 0) return text;
  const rest =
    changed < SURE
      ? turned
      : turned.replace(/[A-Za-z]{2,}/g, (word) =>
          isKnown(word) || vocabulary.stems.has(stemEnglish(word)) ? word : (hangulTyped(word) ?? word),
        );
  // a written-out Latin word counts by its letters, so the turned text must be known words to win
  const cost = (candidate: string) => readingCost(segment(candidate, lexicon));
  return cost(rest) + 0.5 < cost(text) ? rest : text;
}

/** Of the words that the turned letters make, this share must be English that is known: names are often not. */
const ENGLISH_SHARE = 0.65;
/** Lone consonants and vowels in Hangul that is Korean: initials and slips, which are few. */
const LONE_SHARE = 0.2;

/** English typed with the Korean layout (좨 ㅓㅐㅑㅜㄷㅇ 솓 ㅅㄷ므) in Latin letters. */
export function turnEnglish(text: string, vocabulary: Vocabulary): string {
  const letters = text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g) ?? [];
  // what English leaves alone are vowels too; initials are consonants, and tears one vowel
  const vowels = new Set(letters.filter((char) => /[ㅏ-ㅣ]/.test(char) && !/[ㅠㅜㅡ]/.test(char)));
  // beside words that are Latin already, fewer tell
  const fewest = /[A-Za-z]{3}/.test(text) ? 3 : 4;
  if (letters.length < fewest || letters.filter(isJamo).length < letters.length * LONE_SHARE || vowels.size === 0)
    return text;
  const words: string[] = [];
  const turned = text.replace(/[가-힣ㄱ-ㅎㅏ-ㅣ]+/g, (run) => {
    const word = latinTyped(run);
    words.push(word);
    return word;
  });
  const isEnglish = (word: string) =>
    vocabulary.lexicon.lookup(word).some((lexeme) => lexeme.class !== 'tail') ||
    vocabulary.stems.has(stemEnglish(word)) ||
    (word.length > 4 && vocabulary.latinSpelling.near(word).length > 0);
  return words.filter(isEnglish).length >= words.length * ENGLISH_SHARE ? turned : text;
}

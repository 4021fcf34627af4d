import type { Language } from '../language';

/** The least share of letters that is the language's own: names of the other may take up most of a short sentence. */
const OWN_FROM = 0.2;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * True where a sentence could be of that language, whatever names and quotations of the other it has: Korean closes on a
 * Korean word, and English has words of its own.
 */
export function isIn(text: string, language: Language): boolean {
  const own = text.replace(/[('‘"“][^()'’"”]*[)'’"”]/g, ' ');
  const [korean, latin] = [count(own, /[가-힣]/g), count(own, /[A-Za-z]/g)];
  if (korean + latin === 0) return count(text, language === 'ko' ? /[가-힣]/g : /[A-Za-z]/g) > 0;
  const share = (language === 'ko' ? korean : latin) / (korean + latin);
  const last = /[가-힣A-Za-z](?=[^가-힣A-Za-z]*$)/.exec(own)?.[0] ?? '';
  return share >= OWN_FROM && (language === 'en' || /[가-힣]/.test(last));
}

import { isContent } from '../understanding';
import type { Asked } from './world';

/** Commands that code pages are full of. */
const COMMAND = /<\/?script|\balert\s*\(|\bdrop\s+table\b|\bselect\s+\*\s+from\b|\$\(|\brm\s+-rf\b/i;

/** Commands and markup rather than a sentence: more than a fifth of it are symbols that sentences do not have. */
function isCode(text: string): boolean {
  const symbols = text.match(/[$&|;<>{}[\]\\/#=^@`%*_]/g)?.length ?? 0;
  return COMMAND.test(text) || (text.length > 8 && symbols * 5 > text.replace(/\s/g, '').length);
}

/** A sum with nothing but a particle after it: 1+1은? */
const isSum = (text: string): boolean =>
  /^(?=\D*\d)[\d\s.,+*/()x×÷=-]+(은|는|이|가|의 값은|이야)?\s*[?？]*$/.test(text);

/**
 * Code, markup or a sum: nothing that an article could be asked.
 * @param message as it came in
 * @param text the same, normalised
 */
export const isNoSentence = (message: string, text: string): boolean =>
  COMMAND.test(message) || isCode(text) || isSum(text);

/** Keys hit at random: nothing but unknown Latin letters or lone jamo. */
const isGibberish = (asked: Asked): boolean =>
  asked.words.roles.length === 0 &&
  asked.words.content.length > 0 &&
  asked.words.content.length <= 2 &&
  asked.words.content.every((token) => token.kind === 'unknown' && /^[a-zㄱ-ㅎㅏ-ㅣ]+$/.test(token.text));

/** Something is asked, or named. */
export function hasSubstance(asked: Asked): boolean {
  if (isGibberish(asked)) return false;
  if (asked.words.content.length === 0 && asked.entities.length === 0) return false;
  return asked.reading.tokens.some((token) => isContent(token) || token.kind === 'role');
}

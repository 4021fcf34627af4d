import type { Language } from '../language';
import { LAST_REWORDINGS, REWORDINGS, REWORDINGS_KO } from './data/rewordings.data';

/** Characters. What is longer is no single question, and the patterns would look through it for long. */
const LONGEST = 200;

/** A question in the plain order of its words: "the man on the left, what's his job?" // "what's the job of …?" */
export const reworded = (text: string, language: Language): string =>
  text.length > LONGEST
    ? text
    : (language === 'en' ? REWORDINGS : REWORDINGS_KO).reduce(
        (said, { pattern, plain }) => said.replace(pattern, plain),
        text,
      );

/** The question without what may only lead up to it, or nothing where there is none such. */
export function simplified(text: string, language: Language): string | undefined {
  if (language !== 'en' || text.length > LONGEST) return undefined;
  const said = LAST_REWORDINGS.reduce((plain, { pattern, plain: by }) => plain.replace(pattern, by), text);
  return said === text ? undefined : said;
}

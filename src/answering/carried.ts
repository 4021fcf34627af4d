import type { Fact } from '../knowledge';
import type { Language } from '../language';
import { asSentence, sayDate, sayValue } from './compose';
import type { Conflict } from './conflict';
import type { World } from './world';

const KOREAN_NUMBERS = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const ENGLISH_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number itself with what it counts, not the day of a date. */
function saysNumber(statement: string, number: number, language: Language): boolean {
  const word = (language === 'ko' ? KOREAN_NUMBERS : ENGLISH_NUMBERS)[number];
  return language === 'ko'
    ? new RegExp(`(${number}|${word || number})\\s?(명|곳|개|가지|사|회사|군데)`).test(statement)
    : new RegExp(`\\b(${number}|${word ?? number})\\s[a-z]`, 'i').test(statement);
}

/**
 * What the article has in the place where the question says otherwise, where the fact's sentence does not say it itself:
 * a no to "네 명?" has to give the three.
 */
export function carried(fact: Fact, conflicts: readonly Conflict[], world: World, language: Language): string {
  const statement = fact.statement[language];
  const { count, when } = fact.roles;
  const has = (kind: Conflict['kind']) => conflicts.some((conflict) => conflict.kind === kind);
  if (has('number') && count?.kind === 'count' && !saysNumber(statement, count.number, language))
    return asSentence(sayValue(count, world, language), language);
  if (has('date') && when?.kind === 'date' && !statement.includes(sayDate(when.date, language)))
    return asSentence(sayValue(when, world, language), language);
  return '';
}

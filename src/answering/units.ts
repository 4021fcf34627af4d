import type { Fact } from '../knowledge';
import { countsGroup } from './filter';
import type { Asked, World } from './world';

/** What is counted: organisations, people, or kinds of things. What is counted otherwise (개) fits none of them. */
const UNITS: readonly [RegExp, RegExp][] = [
  [
    /몇\s*(곳|군데|개사|회사|기업|기관|업체|개\s*(회사|기업|기관)|사\b)|how many (\w+ )?(compan|firm|org|member|institution)|number of (\w+ )?(compan|firm|org|member)/,
    /곳|사/,
  ],
  [
    /(몇|how many)\s*(명|사람|분|인(?!지|가|데|거|고))|인원|headcount|how many (\w+ )?(people|person|exec|men|guest|attendee)|number of (\w+ )?(people|exec|guest|attendee)/,
    /명/,
  ],
  // places in a ranking, money, ages, letters, times: counted by nothing that has a number of members
  [
    /몇\s*(등|위|점|층|글자|자야|자인|장이|장짜|권|문장|문단|대나|대야|대를|원|억|조|만|살|세야|미터|킬로|배|표|번|회|평|기가|퍼센트|프로|%|달러)/,
    /(?!)/,
  ],
  [/몇\s*(가지|분야|종류)|how many (\w+ )?(area|field|industr|kind)/, /가지/],
];

/** True unless a text asks how many of something and the unit counts something else: 몇 명 // 곳. */
export const sameUnit = (text: string, unit: string): boolean => {
  const asked = UNITS.filter(([words]) => words.test(text));
  return asked.length === 0 || asked.some(([, said]) => said.test(unit));
};

/** "네 곳": a number with what it counts. */
const NUMBERED =
  /(?:\d+|두|세|네|다섯|여섯|일곱|여덟)\s*(?:(곳|군데|개사|회사|기업|기관)|(명|분|사람)|(가지|분야|종류))/;
const COUNTED = [/곳|사/, /명/, /가지/];

/** Four organisations are none of four areas: the question's number counts what the fact's does, or another. */
export function countsTheSame(asked: Asked, fact: Fact, world: World): boolean {
  const count = fact.roles.count;
  const units = NUMBERED.exec(asked.text)?.slice(1);
  const counting = asked.words.content.find((token) => token.kind === 'number');
  // "LG 두 회사": the number of a group that is named counts nothing else
  if (counting && countsGroup(counting, asked, world)) return true;
  const number = counting?.number;
  if (!units || count?.kind !== 'count' || count.number !== number) return true;
  return COUNTED.every((unit, at) => !unit.test(count.unit.ko) || units[at] !== undefined);
}

import type { Token } from '../understanding';

/** Compares a count with the number that a question names: "more than six", "여섯 곳 이상". */
export type Holds = (count: number, stated: number) => boolean;

const MORE: Holds = (count, stated) => count > stated;
const LESS: Holds = (count, stated) => count < stated;
const AT_LEAST: Holds = (count, stated) => count >= stated;
const AT_MOST: Holds = (count, stated) => count <= stated;

const BEFORE: readonly (readonly [RegExp, Holds])[] = [
  [/\b(no|not)\s+(fewer|less)\s+than\s*$|\bat\s+least\s*$|\ba\s+minimum\s+of\s*$/i, AT_LEAST],
  [/\b(no|not)\s+more\s+than\s*$|\bat\s+most\s*$|\bup\s+to\s*$|\ba\s+maximum\s+of\s*$/i, AT_MOST],
  [/\b(more|greater|bigger)\s+than\s*$|\b(over|above|exceeding)\s*$/i, MORE],
  [/\b(fewer|less|smaller)\s+than\s*$|\b(under|below)\s*$/i, LESS],
];
const AFTER: readonly (readonly [RegExp, Holds])[] = [
  [/^\s*\S{0,6}\s*(or\s+more|이상)/i, AT_LEAST],
  [/^\s*\S{0,6}\s*(or\s+(fewer|less)|이하)/i, AT_MOST],
  [/^\s*[가-힣]{0,4}?\s*(이|을|를|은)?\s*(넘|초과)/, MORE],
  [/^\s*[가-힣]{0,4}?\s*(이|도|은)?\s*(미만|안\s*(되|돼|됨)|못\s*미치)/, LESS],
];

/** How a question bounds its number, or nothing where it names just that. */
export function boundOf(text: string, number: Token): Holds | undefined {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  return [
    ...BEFORE.map(([one, holds]) => [one.test(before), holds] as const),
    ...AFTER.map(([one, holds]) => [one.test(after), holds] as const),
  ].find(([found]) => found)?.[1];
}

const WORDS =
  /^(more|fewer|less|greater|bigger|smaller|over|above|under|below|than|at|least|most|minimum|maximum|exceed|이상|이하|미만|초과|넘|안|되|돼)/i;

/** True for the words that say how a number is bounded. */
export const isBound = ({ text }: Token): boolean => WORDS.test(text);

const KOREAN: Readonly<Record<string, number>> = {
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  석: 3,
  서: 3,
  네: 4,
  넷: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  스무: 20,
  스물: 20,
  삼: 3,
  육: 6,
  칠: 7,
  팔: 8,
  십: 10,
};
const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const UNITS =
  '문장|군데|개사|개국|개월|가지|사람|기업|회사|기관|업체|대학|단체|조직|멤버|임원|산업|분야|영역|곳|개|명|분|인|사|달|주|년|건|줄|대';

/** Units that say nothing but that something is counted. */
const COUNTERS = new Set(['곳', '군데', '명', '가지', '개']);

export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

const KOREAN_FORM = new RegExp(
  `(?<![가-힣])(\\d{1,6}|${Object.keys(KOREAN)
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})\\s*(${UNITS})(?=[^가-힣]|이|가|은|는|을|를|의|로|으로|에|도|만|라|인|나|씩|들|중|짜|뿐|맞|에서|랑|과|와|입|예|야|죠|지|모두|전부|$)`,
  'g',
);
const ENGLISH_FORM = new RegExp(
  // "one of the members" and "which one" count nothing
  `\\b(?!one\\s+of\\b|(?<=which\\s)one\\b)(\\d{1,6}|${ENGLISH.join('|')})\\s+(?:\\w+\\s+){0,2}?(companies|firms|members|organi[sz]ations|orgs|institutions|people|persons|executives|execs|areas|fields|industries|months|years|days|weeks|founders|giants|partners|men|participants|universities|camps|comments|founding|original|first|initial|problems)\\b`,
  'gi',
);

/** Numerals that stand alone (원년 멤버 다섯), and those glued to what they count (회사세곳). */
const BARE_FORM = /(?<![가-힣])(둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?=[\s.,?!은는이가을를의도]|$)()/g;
const GLUED_FORM = /(두|세|네|다섯|여섯|일곱)(?=(곳|군데|명|가지|회사|사람))(곳|군데|명|가지|회사|사람)/g;

/** Numbers that say how many of something; digits of dates and names are none. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const add = (match: RegExpMatchArray, value: number | undefined, glued = false) => {
    if (value === undefined || Number.isNaN(value) || match.index === undefined) return;
    const start = match.index;
    // 3사 and the 세곳 inside a longer word are one word; other units stay words of their own
    const end =
      match[2] === '사' || (glued && COUNTERS.has(match[2] as string))
        ? start + match[0].length
        : start + (match[1] as string).length;
    if (!found.some((other) => start < other.end && end > other.start)) {
      found.push({ start, end, text: text.slice(start, end), value, unit: match[2] as string });
    }
  };
  for (const match of text.matchAll(KOREAN_FORM))
    add(match, /^\d/.test(match[1] as string) ? Number(match[1]) : KOREAN[match[1] as string]);
  for (const form of [BARE_FORM, GLUED_FORM])
    for (const match of text.matchAll(form)) add(match, KOREAN[match[1] as string], form === GLUED_FORM);
  for (const match of text.matchAll(ENGLISH_FORM)) {
    const word = (match[1] as string).toLowerCase();
    add(match, /^\d/.test(word) ? Number(word) : ENGLISH.indexOf(word));
  }
  return found;
}

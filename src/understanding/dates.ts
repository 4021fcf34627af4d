/** A date as far as it was said; relative words are resolved against the article's publication. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|');
const monthNumber = (word: string): number =>
  MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;

type Read = (match: RegExpExecArray, published: Date) => Partial<DateMention> | undefined;

const int = (text: string | undefined): number | undefined => (text ? Number.parseInt(text, 10) : undefined);

function relativeYear(word: string | undefined, published: Date): number | undefined {
  if (!word) return undefined;
  const year = published.getUTCFullYear();
  if (/재작년/.test(word)) return year - 2;
  if (/지난\s*해|작년|last year/i.test(word)) return year - 1;
  if (/올\s*해|올|연초|금년|this year|같은 해/i.test(word)) return year;
  if (/내년|next year/i.test(word)) return year + 1;
  return undefined;
}

const FORMS: readonly [RegExp, Read][] = [
  [
    /(?:(\d{4})\s*년|(재작년|지난\s*해|작년|올\s*해|금년|내년|연초|올초))\s*(?:초(?=[\s에의,]|$)|말(?=[\s에의,]|$)|상반기|하반기)?\s*(?:(\d{1,2})\s*월)?\s*(?:(\d{1,2})\s*일|초(?=[\s에의,]|$)|말(?=[\s에의,]|$))?/g,
    (m, p) => ({ year: int(m[1]) ?? relativeYear(m[2], p), month: int(m[3]), day: int(m[4]) }),
  ],
  [
    /(?<![\d몇])(\d{1,2})\s*월\s*(?:(\d{1,2})\s*일|초(?=[\s에의,]|$)|말(?=[\s에의,]|$)|중순)?/g,
    (m) => ({ month: int(m[1]), day: int(m[2]) }),
  ],
  [/(?<![\d몇])(\d{1,2})\s*일(?![가-힣]*(?:동안|간|전|뒤|후|만))/g, (m) => ({ day: int(m[1]) })],
  [
    /\b((?:19|20)\d{2})[./-](\d{1,2})(?:[./-](\d{1,2}))?\b/g,
    (m) => ({ year: int(m[1]), month: int(m[2]), day: int(m[3]) }),
  ],
  [
    new RegExp(
      `\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+((?:19|20)\\d{2}))?\\b(?!\\s*(?:members|companies|people))`,
      'gi',
    ),
    (m) => ({ month: monthNumber(m[1] as string), day: int(m[2]), year: int(m[3]) }),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})\\b(?:,?\\s+((?:19|20)\\d{2}))?`, 'gi'),
    (m) => ({ day: int(m[1]), month: monthNumber(m[2] as string), year: int(m[3]) }),
  ],
  [
    new RegExp(
      `\\b(?:in|on|since|back in|last|this|by|of|during|until|before|after|from|early|late|mid)\\s+(?!may\\s+(?:be|have|not|well|sound|seem|look)\\b)(${MONTH})\\b(?:,?\\s+((?:19|20)\\d{2}))?`,
      'gi',
    ),
    (m) => ({ month: monthNumber(m[1] as string), year: int(m[2]) }),
  ],
  [
    /\b(january|february|april|june|july|august|september|october|november|december)\b(?:,?\s+((?:19|20)\d{2}))?/gi,
    (m) => ({ month: monthNumber(m[1] as string), year: int(m[2]) }),
  ],
  [
    new RegExp(`\\b(${MONTH})\\s+((?:19|20)\\d{2})\\b`, 'gi'),
    (m) => ({ month: monthNumber(m[1] as string), year: int(m[2]) }),
  ],
  [
    /\b(?:on|by|is|was|does|and|of)\s+['"‘“]?the\s+(\d{1,2})(?:st|nd|rd|th)\b(?=['"’”]?\s*(?:[?.,!]|$|(?:was|were|is|did|in|at|mean|means|refer|refers|stand)\b))/gi,
    (m) => ({ day: int(m[1]) }),
  ],
  [/\b((?:19|20)\d{2})\b/g, (m) => ({ year: int(m[1]) })],
  [/\b(last year|this year|next year)\b/gi, (m, p) => ({ year: relativeYear(m[1], p) })],
];

/** What every form has of: a digit, a month, a year that is told from now. */
const HINT = new RegExp(
  `\\d|재작년|지난|작년|올|금년|내년|연초|year|${MONTHS.map((month) => month.slice(0, 3)).join('|')}`,
  'i',
);

/** Every date that the text names, longest readings first, none overlapping. */
export function findDates(text: string, published: string): DateMention[] {
  if (!HINT.test(text)) return [];
  const at = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const found: DateMention[] = [];
  for (const [form, read] of FORMS) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const value = read(match as RegExpExecArray, at);
      const plausible = value && (value.month ?? 1) <= 12 && (value.month ?? 1) >= 1 && (value.day ?? 1) <= 31;
      if (!plausible || found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, text: text.slice(start, end), ...value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True unless a part that both name differs: June 2020 agrees with 2020-06-03 and with "the 3rd". */
export function datesAgree(mention: Pick<DateMention, 'year' | 'month' | 'day'>, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return (
    (mention.year === undefined || year === undefined || mention.year === year) &&
    (mention.month === undefined || month === undefined || mention.month === month) &&
    (mention.day === undefined || day === undefined || mention.day === day)
  );
}

/** True where the date is known as finely as the mention: nothing dated by its month alone is of "the 3rd". */
export const asFineAs = (mention: Pick<DateMention, 'month' | 'day'>, date: string): boolean =>
  (mention.day === undefined || date.length === 10) && (mention.month === undefined || date.length >= 7);

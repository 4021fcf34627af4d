/*
 * Korean in Latin letters, read back into Hangul. The Revised Romanisation is the frame; the variants beside it are how
 * people write without looking it up (jung, oo, won-tim). Sound changes are taken back at the seams of syllables:
 * hyeomnyeok is written as it sounds and spelt 협력.
 */
const ONSETS: Readonly<Record<string, readonly string[]>> = {
  '': ['ㅇ'],
  g: ['ㄱ'],
  k: ['ㅋ', 'ㄱ'],
  kk: ['ㄲ'],
  n: ['ㄴ'],
  d: ['ㄷ'],
  t: ['ㅌ', 'ㄷ'],
  tt: ['ㄸ'],
  r: ['ㄹ'],
  l: ['ㄹ'],
  m: ['ㅁ'],
  b: ['ㅂ'],
  v: ['ㅂ'],
  f: ['ㅍ'],
  p: ['ㅍ', 'ㅂ'],
  pp: ['ㅃ'],
  s: ['ㅅ'],
  sh: ['ㅅ'],
  ss: ['ㅆ'],
  j: ['ㅈ'],
  z: ['ㅈ'],
  jj: ['ㅉ'],
  ch: ['ㅊ', 'ㅈ'],
  h: ['ㅎ'],
};
const VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['ㅏ'],
  ae: ['ㅐ'],
  ya: ['ㅑ'],
  yae: ['ㅒ'],
  eo: ['ㅓ'],
  e: ['ㅔ', 'ㅐ'],
  yeo: ['ㅕ'],
  yo: ['ㅛ'],
  ye: ['ㅖ', 'ㅕ'],
  o: ['ㅗ', 'ㅓ'],
  wa: ['ㅘ'],
  wae: ['ㅙ'],
  oe: ['ㅚ', 'ㅗㅇㅔ'],
  yu: ['ㅠ'],
  u: ['ㅜ', 'ㅡ', 'ㅓ'],
  oo: ['ㅜ', 'ㅡ'],
  wo: ['ㅝ'],
  we: ['ㅞ', 'ㅚ'],
  wi: ['ㅟ'],
  eu: ['ㅡ'],
  ui: ['ㅢ'],
  i: ['ㅣ'],
  ee: ['ㅣ'],
  ea: ['ㅣ'],
};
const CODAS: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  k: ['ㄱ'],
  g: ['ㄱ'],
  kk: ['ㄲ'],
  n: ['ㄴ'],
  nh: ['ㄶ'],
  t: ['ㅅ', 'ㄷ', 'ㅆ'],
  d: ['ㄷ'],
  l: ['ㄹ'],
  r: ['ㄹ'],
  m: ['ㅁ'],
  p: ['ㅂ', 'ㅍ'],
  b: ['ㅂ'],
  bs: ['ㅄ'],
  ps: ['ㅄ'],
  s: ['ㅅ'],
  ss: ['ㅆ'],
  ch: ['ㅊ'],
  j: ['ㅈ'],
  ng: ['ㅇ'],
};
/** Seams that sound changed: coda and onset as heard, and as they may be spelt. */
const SEAMS: Readonly<Record<string, readonly string[]>> = {
  ㅁㄴ: ['ㅂㄴ', 'ㅂㄹ', 'ㅁㄹ'],
  ㅇㄴ: ['ㄱㄴ', 'ㅇㄹ', 'ㄱㄹ'],
  ㅇㅁ: ['ㄱㅁ'],
  ㄹㄹ: ['ㄴㄹ', 'ㄹㄴ'],
  ㄴㄴ: ['ㅆㄴ', 'ㅅㄴ', 'ㄷㄴ'],
  ㄱㅋ: ['ㄱㅎ'],
  ㅂㅍ: ['ㅂㅎ'],
};

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const MEDIALS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

const compose = (initial: string, medial: string, final: string): string =>
  String.fromCharCode(0xac00 + (INITIALS.indexOf(initial) * 21 + MEDIALS.indexOf(medial)) * 28 + FINALS.indexOf(final));

interface Syllable {
  readonly initial: string;
  readonly medial: string;
  readonly final: string;
}

interface Partial {
  readonly syllables: readonly Syllable[];
  readonly at: number;
  /** How far from the plainest reading. */
  readonly oddness: number;
}

const CONSONANTS = /^[bcdfghjklmnprstvz]{0,2}/;

/** The keys of a table that the text goes on with, longest first. */
const keysAt = (table: Readonly<Record<string, unknown>>, text: string, longest: number): string[] => {
  const found: string[] = [];
  for (let length = Math.min(longest, text.length); length >= 0; length--) {
    const key = text.slice(0, length);
    if (Object.hasOwn(table, key)) found.push(key);
  }
  return found;
};

/** Readings kept at each letter; a word of ten letters has a few dozen that differ. */
const WIDTH = 120;

function advance({ syllables, at, oddness }: Partial, word: string): Partial[] {
  const out: Partial[] = [];
  const rest = word.slice(at);
  for (const onset of keysAt(ONSETS, rest, CONSONANTS.exec(rest)?.[0].length ?? 0)) {
    const after = rest.slice(onset.length);
    keysAt(VOWELS, after, 3).forEach((vowel, vowelRank) => {
      if (vowel === '') return;
      const tail = after.slice(vowel.length);
      const run = CONSONANTS.exec(tail)?.[0].length ?? 0;
      for (const coda of keysAt(CODAS, tail, Math.min(2, run))) {
        const next = at + onset.length + vowel.length + coda.length;
        // a consonant between vowels opens a syllable, unless spelling keeps it with its stem
        const kept = coda !== '' && /^[aeiouwy]/.test(word.slice(next)) ? 1 : 0;
        ONSETS[onset]?.forEach((initial, i) => {
          VOWELS[vowel]?.forEach((medial, v) => {
            CODAS[coda]?.forEach((final, f) => {
              const last = medial.at(-1) as string;
              const own: Syllable[] =
                medial.length > 1
                  ? [
                      { initial, medial: medial[0] as string, final: '' },
                      { initial: 'ㅇ', medial: last, final },
                    ]
                  : [{ initial, medial, final }];
              out.push({
                syllables: [...syllables, ...own],
                at: next,
                oddness: oddness + i + v + f + kept + 2 * vowelRank + (medial.length > 1 ? 1 : 0),
              });
            });
          });
        });
      }
    });
  }
  return out;
}

/** The seams of a reading as heard, and with each sound change taken back. */
function spellings(syllables: readonly Syllable[]): string[] {
  let out: Syllable[][] = [[]];
  syllables.forEach((syllable) => {
    out = out.flatMap((before) => {
      const previous = before.at(-1);
      const plain = [...before, syllable];
      const changed = previous ? (SEAMS[previous.final + syllable.initial] ?? []) : [];
      return [
        plain,
        ...changed.map((seam) => [
          ...before.slice(0, -1),
          { ...(previous as Syllable), final: seam[0] as string },
          { ...syllable, initial: seam[1] as string },
        ]),
      ];
    });
  });
  return out
    .slice(0, 12)
    .map((one) => one.map(({ initial, medial, final }) => compose(initial, medial, final)).join(''));
}

/**
 * The ways in which a Latin word may be Korean, plainest first; none where its letters make no Korean syllables.
 * @example hangulSpellings('hoesa') // ['회사', …]
 */
export function hangulSpellings(latin: string): string[] {
  const word = latin
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^one(?=[^aeiouwy])/, 'won');
  if (word.length === 0 || word.length > 24) return [];
  let open: Partial[] = [{ syllables: [], at: 0, oddness: 0 }];
  const done: Partial[] = [];
  while (open.length > 0) {
    const next = open.flatMap((partial) => advance(partial, word));
    done.push(...next.filter(({ at }) => at === word.length));
    open = next
      .filter(({ at }) => at < word.length)
      .sort((a, b) => a.oddness - b.oddness)
      .slice(0, WIDTH);
  }
  return [
    ...new Set(
      done
        .sort((a, b) => a.oddness - b.oddness || a.syllables.length - b.syllables.length)
        .slice(0, WIDTH)
        .flatMap(({ syllables }) => spellings(syllables)),
    ),
  ];
}

import {
  hangulKeys,
  hangulOfKeys,
  isHangul,
  isJamo,
  type Lexicon,
  type Piece,
  readingCost,
  segment,
} from '../language';
import type { Vocabulary } from './vocabulary';

/** Words longer than this many keys are sentences without spaces: a slip in them is looked for in no time that people wait. */
const LONGEST = 24;
/** Laughter and tears, which stand at the end of words without being slips. */
const EMOTIVE = /^[ㅋㅎㅠㅜㅡ]+$|[ㅋㅎㅠㅜㅡ]{2,}$/;
/** A slip must make this much cheaper reading than the word as it stands, or it may be a name that nobody knows. */
const MARGIN = 1.5;
/** Two mendings that read differently and cost nearly the same leave open what was meant. */
const AMBIGUOUS = 0.15;

/** The keys with one slip taken back: two neighbours swapped, or one struck twice or by chance. */
function* withoutSlip(keys: string): Generator<string> {
  for (let at = 0; at < keys.length - 1; at++)
    if (keys[at] !== keys[at + 1])
      yield keys.slice(0, at) + (keys[at + 1] as string) + (keys[at] as string) + keys.slice(at + 2);
  for (let at = 0; at < keys.length; at++) yield keys.slice(0, at) + keys.slice(at + 1);
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LETTERS = [...ROWS.join('')];

const beside = (key: string): string[] => {
  const row = ROWS.find((one) => one.includes(key.toLowerCase()));
  const at = row?.indexOf(key.toLowerCase()) ?? -1;
  return row ? [row[at - 1], row[at + 1]].filter((one) => one !== undefined) : [];
};

/** The keys with a missing one put back, or one that its neighbour was struck for. */
function* withMissing(keys: string): Generator<string> {
  for (let at = 0; at < keys.length; at++)
    for (const key of beside(keys[at] as string)) yield keys.slice(0, at) + key + keys.slice(at + 1);
  for (let at = 1; at <= keys.length; at++) for (const key of LETTERS) yield keys.slice(0, at) + key + keys.slice(at);
}

const isRead = (pieces: readonly Piece[]): boolean => pieces.every((piece) => piece.tail || piece.lexemes.length > 0);

/** Syllables torn out of longer words read as known ones by chance; what is meant holds few of them. */
const tornOf = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => !piece.tail && [...piece.text].length === 1).length;

/** The cheapest reading of the candidates in known words, if it is plain which one. */
function likeliest(candidates: Iterable<string>, word: string, lexicon: Lexicon, most: number): string | undefined {
  const found: { text: string; cost: number }[] = [];
  for (const keys of candidates) {
    const text = hangulOfKeys(keys);
    if (!text || text === word || [...text].some(isJamo) || found.some((one) => one.text === text)) continue;
    const pieces = segment(text, lexicon);
    if (!isRead(pieces)) continue;
    const cost = readingCost(pieces) + 0.6 * tornOf(pieces);
    if (cost < most) found.push({ text, cost });
  }
  const [first, second] = found.sort((a, b) => a.cost - b.cost);
  return first && (!second || second.cost - first.cost >= AMBIGUOUS || alike(first.text, second.text, lexicon))
    ? first.text
    : undefined;
}

/** Two texts that differ in grammar alone: the same words with other endings. */
function alike(one: string, other: string, lexicon: Lexicon): boolean {
  const words = (text: string) =>
    segment(text, lexicon)
      .filter((piece) => !piece.tail)
      .map((piece) => piece.lexemes[0]?.id)
      .join(' ');
  return words(one) === words(other);
}

/**
 * Words in which a key was struck out of turn, twice, beside its place or not at all, where that leaves a consonant or
 * vowel alone: 어떠ㅓㄴ, ㄷ르어가, 정ㅅ기, 있나ㅛ. Initials (ㅅㅋㅌ) and laughter are none.
 */
export function mendKeys(text: string, vocabulary: Vocabulary): string {
  const { lexicon, choseong } = vocabulary;
  return text.replace(/[가-힣ㄱ-ㅎㅏ-ㅣ]{2,}/g, (word) => {
    const initials = /^[ㄱ-ㅎ]{2,}/.exec(word)?.[0];
    if (![...word].some(isJamo) || ![...word].some(isHangul) || (initials && choseong.has(initials))) return word;
    const stray = word.replace(/[가-힣]+/g, '');
    if (EMOTIVE.test(stray) && /[ㅋㅎㅠㅜㅡ]+$/.test(word)) return word;
    const keys = hangulKeys(word);
    if (keys.length > LONGEST) return word;
    const most = readingCost(segment(word, lexicon)) - MARGIN + 1;
    return (
      likeliest(withoutSlip(keys), word, lexicon, most) ?? likeliest(withMissing(keys), word, lexicon, most) ?? word
    );
  });
}

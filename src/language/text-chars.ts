import { isHangul, isJamo } from './hangul';

/** Korean syllables, its letters alone, digits, and any other letter. */
export type Script = 'hangul' | 'jamo' | 'digit' | 'latin';

/** A text's characters that carry words, as four lists of one length. */
export interface Chars {
  readonly chars: string[];
  readonly at: number[];
  readonly spaced: boolean[];
  readonly script: Script[];
}

interface Char {
  /** In lower case, '' for one that carries no word. */
  readonly lower: string;
  readonly script: Script;
}

const scriptOf = (char: string): Script =>
  isHangul(char) ? 'hangul' : isJamo(char) ? 'jamo' : /[0-9]/.test(char) ? 'digit' : 'latin';

/** A language has some thousand; what else people paste is looked at again. */
const REMEMBERED_CHARS = 20_000;
const chars = new Map<string, Char>();

function charOf(char: string): Char {
  let known = chars.get(char);
  if (!known) {
    known = { lower: /[\p{L}\p{N}+]/u.test(char) ? char.toLowerCase() : '', script: scriptOf(char) };
    if (chars.size >= REMEMBERED_CHARS) chars.clear();
    chars.set(char, known);
  }
  return known;
}

/** The characters that carry words, with their place in the text and whether a separator stood before each. */
export function readChars(text: string): Chars {
  const out: Chars = { chars: [], at: [], spaced: [], script: [] };
  let spaced = true;
  let at = 0;
  for (const char of text) {
    const { lower, script } = charOf(char);
    if (lower) {
      out.chars.push(lower);
      out.at.push(at);
      out.spaced.push(spaced);
      out.script.push(script);
    }
    spaced = !lower;
    at += char.length;
  }
  return out;
}

/** A Latin word or number may not be cut in two: "ai" is not in "said", "5" not in "15". */
export function cutsWord(text: Chars, at: number): boolean {
  if (at <= 0 || at >= text.chars.length || text.spaced[at]) return false;
  const before = text.script[at - 1];
  return before === text.script[at] && (before === 'latin' || before === 'digit');
}

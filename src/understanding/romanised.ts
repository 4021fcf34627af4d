import {
  foldHangul,
  foldRomanised,
  hangulSpellings,
  type Lexicon,
  type Piece,
  readingCost,
  segment,
} from '../language';
import { ATTRIBUTE_CONCEPTS } from './data/concepts.data';
import { FUNCTION_EN } from './data/function-words.data';
import { proposeNames } from './mend';
import { stemEnglish } from './natural';
import type { Vocabulary } from './vocabulary';

const LOOSE_PARTICLE =
  /^(은|는|이|가|을|를|의|에|에서|에게|도|만|랑|이랑|과|와|하고|로|으로|까지|부터|요|이요|야|이야)$/;
const ENGLISH = new Set(FUNCTION_EN);
/** English grammar words that are Korean as often, once the text is romanised Korean: 이, 에, 도, 가, 만, 한. */
const EITHER = new Set(['i', 'e', 'do', 'a', 'go', 'man', 'no', 'in', 'an', 'hang', 'won', 'the']);
/** Readings tried for one word; they come plainest first. */
const TRIED = 150;
/** Outweighs a plainer spelling, and not a word less. */
const ATTRIBUTE_FIRST = 0.3;

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const matches = (text: string, pattern: RegExp, from = 0): Word[] =>
  [...text.matchAll(pattern)].map((match) => ({
    word: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

/** Latin words; hyphens stand inside them (won-tim) or before a particle (VR-e). */
const wordsOf = (text: string, isKnown: (word: string) => boolean): Word[] =>
  matches(text, /[A-Za-z]+(?:-[A-Za-z]+)*/g)
    .flatMap((one) =>
      isKnown(one.word) || !one.word.split('-').some(isKnown) ? [one] : matches(one.word, /[A-Za-z]+/g, one.start),
    )
    .map((one) => {
      // a name in capitals with a romanised particle or word after it: SKThago, LGjeonja
      const name = isKnown(one.word) ? undefined : /^[A-Z]{2,}(?=[a-z]+$)/.exec(one.word)?.[0];
      if (!name || !isKnown(name)) return one;
      return { word: one.word.slice(name.length), start: one.start + name.length, end: one.end };
    });

interface Turned extends Word {
  readonly hangul: string;
}

/** Five letters, so that no English word is a name by chance. */
const SHORTEST_NAME = 5;

/** The name that a Latin word spells in Korean, whatever language stands around it: gigajini. */
function nameOf(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST_NAME) return undefined;
  return hangulSpellings(word)
    .slice(0, TRIED)
    .find((hangul) => lexicon.lookup(hangul).some((lexeme) => lexeme.id.startsWith('entity:')));
}

/** Particles and endings in a row beyond this (사장어온나이가) are words that were not understood. */
const MOST_TAILS = 3;

const tailsOf = (pieces: readonly Piece[]): number => {
  let most = 0;
  let row = 0;
  for (const { tail } of pieces) {
    row = tail ? row + 1 : 0;
    most = Math.max(most, row);
  }
  return most;
};

/** The Hangul that a Latin word most cheaply reads as, all of it in known words and endings. */
function hangulOf(word: string, vocabulary: Vocabulary): string | undefined {
  const { lexicon } = vocabulary;
  let best: { hangul: string; cost: number } | undefined;
  for (const [oddness, hangul] of hangulSpellings(word).slice(0, TRIED).entries()) {
    if (LOOSE_PARTICLE.test(hangul)) return hangul;
    const pieces = segment(hangul, lexicon);
    if (pieces.some((piece) => piece.lexemes.length === 0 && !piece.tail)) continue;
    if (tailsOf(pieces) > MOST_TAILS) continue;
    // what articles seldom say (주가) is not to be read as something that they may (추가)
    const wanted = pieces.some((piece) =>
      piece.lexemes.some(({ id }) => vocabulary.concepts.get(id)?.some((concept) => ATTRIBUTE_CONCEPTS.has(concept))),
    );
    const cost = readingCost(pieces) + oddness * 0.01 - (wanted ? ATTRIBUTE_FIRST : 0);
    if (!best || cost < best.cost) best = { hangul, cost };
  }
  return best?.hangul;
}

/** A name that is Korean in part (오큘러스, 버추얼) may be spelt in any way: what sounds like one is one. */
function nameLike(word: string, vocabulary: Vocabulary): string | undefined {
  const key = foldRomanised(word);
  if (key.length < 5) return undefined;
  const found = vocabulary.romanised.get(key);
  return found && foldHangul(found.surface) === key ? found.surface : undefined;
}

/**
 * Korean in Latin letters ("gigajini-neun eoneu hoesa geoya") in Hangul. A text is taken for it where at least two words
 * are no English and read as Korean, and no more than one is grammar of English alone; of any other text, only names are
 * turned.
 */
export const turnRomanised = (text: string, vocabulary: Vocabulary): string =>
  // English may stand before and after
  text.replace(/[^.?!]*[A-Za-z][^.?!]*/g, (sentence) => turnSentence(sentence, vocabulary));

function turnSentence(text: string, vocabulary: Vocabulary): string {
  const { lexicon } = vocabulary;
  const isKnown = (word: string) => lexicon.lookup(word).some((lexeme) => lexeme.class !== 'tail');
  // people's names have spellings of their own
  const names = proposeNames(text, vocabulary);
  const words = wordsOf(text, isKnown).filter(
    ({ start, end }) => !names.some((name) => name.start <= start && name.end >= end),
  );
  const isEnglish = (word: string) => ENGLISH.has(word.toLowerCase()) && !EITHER.has(word.toLowerCase());
  const strange = words.filter(({ word }) => !isKnown(word) && !vocabulary.stems.has(stemEnglish(word)));
  if (strange.length === 0) return text;
  const korean = strange.length > 1 && words.filter(({ word }) => isEnglish(word)).length < 2;
  const turned = words.flatMap((one): Turned[] => {
    const { word } = one;
    if (isKnown(word) && (!korean || !EITHER.has(word.toLowerCase()))) return [];
    const hangul = korean ? (hangulOf(word, vocabulary) ?? nameLike(word, vocabulary)) : nameOf(word, lexicon);
    return hangul ? [{ ...one, hangul }] : [];
  });
  const read = turned.filter(({ word }) => strange.some((one) => one.word === word)).length;
  if (!korean || read < 2 || read * 2 < strange.length)
    return written(
      text,
      turned.filter(({ word }) => nameOf(word, lexicon)),
    );
  return written(text, turned);
}

/** The text with the turned words in Hangul. */
function written(text: string, turned: readonly Turned[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, hangul } of turned) {
    const between = text.slice(at, start).replace(/^-$/, '');
    // particles are written apart as often as not
    out += (LOOSE_PARTICLE.test(hangul) ? between.trimEnd() : between) + hangul;
    at = end;
  }
  return out + text.slice(at);
}

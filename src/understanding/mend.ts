import {
  editDistance,
  foldRomanised,
  isHangul,
  jamoOf,
  keyOf,
  type Lexeme,
  type Lexicon,
  latinTyped,
  type Piece,
  type Proposal,
} from '../language';
import { isEnglishWord, stemEnglish } from './natural';
import type { Vocabulary } from './vocabulary';

const known = (lexicon: Lexicon, key: string): readonly Lexeme[] =>
  lexicon.lookup(key).filter((lexeme) => lexeme.class !== 'tail');

/** The space-delimited words that hold a piece nobody knows. */
function troubledWords(text: string, pieces: readonly Piece[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const inside = pieces.filter((piece) => piece.start >= start && piece.end <= end);
    const torn =
      inside.filter((piece) => !piece.tail && [...piece.text].length === 1 && isHangul(piece.text)).length >= 2;
    if (torn || inside.some((piece) => piece.lexemes.length === 0 && !piece.tail)) spans.push({ start, end });
  }
  return spans;
}

/** Names written as they sound: 기가진이 for 기가지니. */
function soundAlike(text: string, vocabulary: Vocabulary): Proposal[] {
  const proposals: Proposal[] = [];
  for (const match of text.matchAll(/[가-힣A-Za-z]*[가-힣]{2,}/g)) {
    for (let length = 3; length <= Math.min(match[0].length, 8); length++) {
      const part = match[0].slice(0, length);
      if (vocabulary.lexicon.lookup(part).length > 0) continue;
      const names = vocabulary.hangulSpelling
        .near(jamoOf(keyOf(part)))
        .filter(({ distance }) => distance === 0)
        .flatMap(({ value }) => known(vocabulary.lexicon, value))
        .filter((lexeme) => lexeme.id.startsWith('entity:'));
      if (names.length > 0)
        proposals.push({ start: match.index, end: match.index + length, lexemes: names, cost: 0.8 });
    }
  }
  return proposals;
}

/** Names this long are taken for what was meant where one jamo of a word is off, whatever shorter words it holds. */
const LONG_NAME = 4;

/** Long names with one slip that still reads as words: 기기지니, 삼선전자. */
function slippedNames(text: string, vocabulary: Vocabulary): Proposal[] {
  const proposals: Proposal[] = [];
  for (const match of text.matchAll(/[가-힣]{4,}/g)) {
    for (let length = LONG_NAME; length <= Math.min(match[0].length, 8); length++) {
      const part = match[0].slice(0, length);
      if (vocabulary.lexicon.lookup(part).length > 0) break;
      const names = vocabulary.hangulSpelling
        .near(jamoOf(part))
        .filter(({ value, distance }) => distance === 1 && [...value].length === length)
        .flatMap(({ value }) => known(vocabulary.lexicon, value))
        .filter((lexeme) => lexeme.id.startsWith('entity:'));
      if (names.length > 0)
        proposals.push({ start: match.index, end: match.index + length, lexemes: names, cost: 1.2 });
    }
  }
  return proposals;
}

/** Korean typing errors: stretches one jamo away from a known word. Short words must keep their length and first sound. */
export function proposeHangul(text: string, pieces: readonly Piece[], vocabulary: Vocabulary): Proposal[] {
  const proposals: Proposal[] = [...soundAlike(text, vocabulary), ...slippedNames(text, vocabulary)];
  for (const { start, end } of troubledWords(text, pieces)) {
    const word = text.slice(start, end);
    const starts = new Set([
      0,
      ...pieces
        .filter((piece) => piece.start >= start && piece.start < end && !piece.tail)
        .map((piece) => piece.start - start),
    ]);
    for (const from of starts) {
      for (let to = from + 2; to <= Math.min(word.length, from + 9); to++) {
        const part = word.slice(from, to);
        if (!/[가-힣]/.test(part) || /[^가-힣A-Za-z0-9+]/.test(part) || vocabulary.lexicon.lookup(part).length > 0)
          continue;
        const jamo = jamoOf(keyOf(part));
        if (jamo.length < 4) continue;
        for (const { value, distance } of vocabulary.hangulSpelling.near(jamo).slice(0, 6)) {
          const lexemes = known(vocabulary.lexicon, value);
          if (lexemes.length === 0) continue;
          const entity = lexemes.some((lexeme) => lexeme.id.startsWith('entity:'));
          const sameLength = [...value].length === [...part].length;
          if (jamo.length < 6 && distance > 0 && !entity && (!sameLength || jamoOf(value)[0] !== jamo[0])) continue;
          proposals.push({
            start: start + from,
            end: start + to,
            lexemes,
            cost: 1.1 + distance * (entity ? 0.7 : jamo.length < 6 ? 1.3 : 0.9),
          });
        }
      }
    }
  }
  return proposals;
}

const latinWords = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[A-Za-z]+(?:'[a-z]+)?/g)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** People's names in Latin letters, whatever their spelling, over one to four words. */
export function proposeNames(text: string, vocabulary: Vocabulary): Proposal[] {
  const words = latinWords(text);
  const proposals: Proposal[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from; to < Math.min(words.length, from + 4); to++) {
      const first = words[from] as { start: number };
      const last = words[to] as { end: number };
      const between = text.slice(first.start, last.end);
      if (/[^A-Za-z\s.,'-]/.test(between)) break;
      const key = foldRomanised(between.replace(/'s\b/g, ''));
      if (key.length < 5) continue;
      const exact = vocabulary.names.get(key);
      if (exact) {
        proposals.push({ start: first.start, end: last.end, lexemes: [exact], cost: 0.6 });
      } else if (key.length >= 8 && to > from) {
        for (const [name, lexeme] of vocabulary.names) {
          if (Math.abs(name.length - key.length) <= 1 && name.length >= 8 && editDistance(name, key, 1) <= 1) {
            proposals.push({ start: first.start, end: last.end, lexemes: [lexeme], cost: 1.4 });
          }
        }
      }
    }
  }
  return proposals;
}

/** Names of several words with one slip in them, which single words are too short to tell: One Tean, GiGA Genei. */
export function proposeLongNames(text: string, vocabulary: Vocabulary): Proposal[] {
  const words = latinWords(text);
  const proposals: Proposal[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to < Math.min(words.length, from + 4); to++) {
      const [first, last] = [words[from], words[to]] as { start: number; end: number }[];
      const between = text.slice(first?.start, last?.end);
      if (/[^A-Za-z\s'-]/.test(between)) break;
      const key = keyOf(between);
      if (key.length < 7 || vocabulary.lexicon.lookup(key).length > 0) continue;
      const parts = words.slice(from, to + 1);
      if (parts.every(({ word }) => known(vocabulary.lexicon, word).length > 0)) continue;
      // one word off by a letter is the slip; a word more or less is another phrase
      const near = vocabulary.latinSpelling
        .near(key)
        .filter(({ word, distance }) => distance === 1 && word[0] === key[0] && word.length > 6);
      const names = near
        .flatMap(({ value }) => known(vocabulary.lexicon, value))
        .filter(
          (lexeme) => lexeme.id.startsWith('entity:') && lexeme.surface.trim().split(/[\s-]+/).length === to - from + 1,
        );
      if (names.length > 0)
        proposals.push({ start: first?.start ?? 0, end: last?.end ?? 0, lexemes: names, cost: 1.3 });
    }
  }
  return proposals;
}

/** English words in other forms (teamed, cooperating) and misspelt ones (cooperatoin, Samsng). */
export function proposeLatin(text: string, pieces: readonly Piece[], vocabulary: Vocabulary): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { word, start, end } of latinWords(text)) {
    const piece = pieces.find((one) => one.start <= start && one.end >= end);
    if (piece && piece.lexemes.length > 0) continue;
    const bare = word.replace(/'s$/, '').toLowerCase();
    // a capital inside a sentence is a name; apple is no form of apply
    const inside = /^[A-Z]/.test(word) && start > 0 && !/(s|ed|ing)$/.test(bare);
    const initial = /^[A-Z]/.test(word) && start === 0 && !/(s|ed|ing|ly)$/.test(bare);
    const stem = inside || initial ? undefined : vocabulary.stems.get(stemEnglish(bare));
    if (stem) {
      proposals.push({ start, end, lexemes: [{ id: stem, class: 'noun', surface: bare }], cost: 1 });
      continue;
    }
    const exact = [
      ...known(vocabulary.lexicon, bare),
      ...known(vocabulary.lexicon, bare.replace(/s$/, '')).filter((lexeme) => lexeme.id.startsWith('entity:')),
    ];
    if (exact.length > 0) {
      proposals.push({ start, end, lexemes: exact, cost: 1 });
      continue;
    }
    if (bare.length < 4 || isEnglishWord(bare)) continue;
    const swapped = (key: string) =>
      key.length === bare.length && [...key].sort().join('') === [...bare].sort().join('');
    const near = vocabulary.latinSpelling
      .near(bare)
      .filter(({ value }) => (bare.length > 4 ? true : value[0] === bare[0] && swapped(value)));
    const name = /^[A-Z]/.test(word);
    for (const { value } of near.slice(0, 4)) {
      const lexemes = known(vocabulary.lexicon, value).filter((lexeme) => !name || lexeme.id.startsWith('entity:'));
      if (lexemes.length === 0) continue;
      const entity = lexemes.some((lexeme) => lexeme.id.startsWith('entity:'));
      proposals.push({ start, end, lexemes, cost: 1.3 + (entity ? 0 : 0.3) + (value[0] === bare[0] ? 0 : 0.5) });
    }
    if (near.length === 0 && !name && bare.length >= 7) proposals.push(...twoEdits(bare, start, end, vocabulary));
  }
  return proposals;
}

function twoEdits(word: string, start: number, end: number, vocabulary: Vocabulary): Proposal[] {
  const found: Proposal[] = [];
  for (const [key, lexemes] of vocabulary.lexicon.entries()) {
    if (
      key[0] === word[0] &&
      /^[a-z]+$/.test(key) &&
      Math.abs(key.length - word.length) <= 2 &&
      editDistance(key, word, 2) <= 2
    ) {
      found.push({ start, end, lexemes, cost: 2.1 });
    }
  }
  return found.slice(0, 4);
}

/** Names have no more syllables; longer runs are laughter. */
const LONGEST_CHOSEONG = 12;

/** Lone consonants: 초성 of a name (ㅅㅋㅌ), or Latin letters typed with the Korean layout (ㅊㄷㄴ: CES). */
export function proposeJamo(text: string, vocabulary: Vocabulary): Proposal[] {
  const proposals: Proposal[] = [];
  for (const match of text.matchAll(/[ㄱ-ㅎㅏ-ㅣ]{2,}/g)) {
    const run = match[0];
    for (let from = 0; from < run.length - 1; from++) {
      for (let to = Math.min(run.length, from + LONGEST_CHOSEONG); to >= from + 2; to--) {
        const part = run.slice(from, to);
        const name = vocabulary.choseong.get(part);
        const start = match.index + from;
        if (name) proposals.push({ start, end: start + part.length, lexemes: [name], cost: 0.8 });
        else if (part === run) {
          const latin = vocabulary.lexicon.lookup(latinTyped(part)).filter((lexeme) => lexeme.id.startsWith('entity:'));
          if (latin.length > 0) proposals.push({ start, end: start + part.length, lexemes: latin, cost: 1 });
        }
      }
    }
  }
  return proposals;
}

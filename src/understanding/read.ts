import { detectLanguage, type Language, type Lexeme, normalize, type Piece, type Proposal, segment } from '../language';
import { turnChoseongAsking } from './choseong-asking';
import { FUNCTION_EN } from './data/function-words.data';
import { findDates } from './dates';
import { standardKorean } from './dialect';
import { splitGlued } from './glued-words';
import { mendKeys } from './keyboard-slips';
import { turnEnglish, turnLayout } from './layout';
import { proposeHangul, proposeJamo, proposeLatin, proposeLongNames, proposeNames } from './mend';
import { findNumbers } from './numbers';
import { withoutRequestVerbs } from './request-verbs';
import { lexiconNames, respell, respellHangul, respellQuick, withoutShouting } from './respell';
import { turnRomanised } from './romanised';
import { joinTorn } from './spacing';
import { joinSplitNames } from './split-names';
import type { Token, TokenKind } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A text as its words were understood. */
export interface Reading {
  /** The text after cleaning and, if it was typed so, with the keyboard layout turned round. */
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
}

/** Reads a text; `asWritten` takes it for correctly written, as the knowledge is, and leaves out the mending. */
export type Read = (text: string, asWritten?: boolean) => Reading;

const SHORT_ENGLISH = new Set(FUNCTION_EN);

/** `IT` and `US` are names only in capitals. */
function likely(piece: Piece): readonly Lexeme[] {
  const { text, lexemes } = piece;
  if (!SHORT_ENGLISH.has(text.toLowerCase()) || text === text.toUpperCase()) return lexemes;
  const others = lexemes.filter((lexeme) => !lexeme.id.startsWith('entity:'));
  return others.length > 0 ? others : [{ id: 'function', class: 'noun', surface: text }];
}

const ORDER: readonly [TokenKind, (id: string) => boolean][] = [
  ['entity', (id) => id.startsWith('entity:')],
  ['not', (id) => id === 'not'],
  ['except', (id) => id === 'except'],
  ['role', (id) => id.startsWith('role:')],
  ['reference', (id) => id === 'reference'],
  ['function', (id) => id === 'function'],
  ['word', (id) => id.startsWith('word:')],
  ['framing', (id) => id === 'framing'],
];

function kindOf(ids: readonly string[]): TokenKind {
  for (const [kind, test] of ORDER) if (ids.some(test)) return kind;
  return 'unknown';
}

/** 해 that closes a question right after who or what is the verb, not a year. */
const isBareDo = (piece: Piece, pieces: readonly Piece[]): boolean => {
  const at = pieces.length - 1;
  return piece.text === '해' && piece === pieces[at] && /^(누가|누구|뭘|뭐|무엇)/.test(pieces[at - 1]?.text ?? '');
};

function tokenize(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  marks: readonly Token[],
  mended: ReadonlySet<number>,
): Token[] {
  const tokens: Token[] = [...marks];
  let last: { token: Token; at: number } | undefined;
  for (const piece of pieces) {
    const mark = marks.find((one) => piece.start >= one.start && piece.end <= one.end);
    if (mark) {
      last = { token: mark, at: tokens.findIndex((token) => token.start === mark.start) };
      continue;
    }
    if (piece.tail && last) {
      last.token = { ...last.token, tail: last.token.tail + piece.text };
      tokens[last.at] = last.token;
      continue;
    }
    const lexemes = likely(piece);
    const ids = [...new Set(lexemes.map((lexeme) => lexeme.id))];
    const parts = ids.flatMap((id) => vocabulary.components.get(id) ?? []);
    const concepts = [...new Set(ids.flatMap((id) => vocabulary.concepts.get(id) ?? []))];
    const senses = ids
      .flatMap((id) => vocabulary.senses.get(id) ?? [])
      .filter((id, at, all) => !concepts.includes(id) && all.indexOf(id) === at);
    const kind =
      piece.tail || isBareDo(piece, pieces)
        ? 'function'
        : lexemes.length > 0
          ? kindOf(ids)
          : /^\d+$/.test(piece.text)
            ? 'number'
            : 'unknown';
    const token: Token = {
      text: piece.text,
      tail: '',
      start: piece.start,
      end: piece.end,
      kind,
      concepts,
      ...(senses.length > 0 ? { senses } : {}),
      ids: ids.length > 0 ? ids : [`word:${piece.text.toLowerCase()}`],
      ...(parts.length > 0 ? { parts } : {}),
      ...(mended.has(piece.start) ? { mended: true } : {}),
      ...(kind === 'number' ? { number: Number(piece.text) } : {}),
    };
    last = { token, at: tokens.push(token) - 1 };
  }
  return tokens.sort((a, b) => a.start - b.start).map((token) => asNoun(token, vocabulary));
}

/** 말에, 말을: what was said, not 말다. */
function asNoun(token: Token, { concepts }: Vocabulary): Token {
  if (token.kind !== 'not' || token.text !== '말' || !/^(에|을|은|이|도|의|로|과|까지|대로|처럼)/.test(token.tail))
    return token;
  const id = 'word:말';
  return { ...token, kind: 'word', ids: [id], concepts: [...(concepts.get(id) ?? [])] };
}

/** Dates and counts are found in the text itself; names that hold digits (CES 2020, 코로나19) win over them. */
function findMarks(text: string, pieces: readonly Piece[], published: string): Token[] {
  const named = pieces.filter(
    (piece) => piece.lexemes.some((lexeme) => lexeme.id.startsWith('entity:')) && /\d/.test(piece.text),
  );
  const free = (span: { start: number; end: number }) =>
    !named.some((piece) => span.start < piece.end && span.end > piece.start);
  const dates = findDates(text, published).filter(free);
  const marks: Token[] = dates.map((date) => ({
    text: date.text,
    tail: '',
    start: date.start,
    end: date.end,
    kind: 'date',
    ids: ['date'],
    concepts: [],
    date,
  }));
  for (const number of findNumbers(text)) {
    const inName = pieces.some(
      (piece) =>
        piece.lexemes.some((lexeme) => lexeme.id.startsWith('entity:')) &&
        number.start < piece.end &&
        number.end > piece.start,
    );
    if (inName || !free(number) || dates.some((date) => number.start < date.end && number.end > date.start)) continue;
    marks.push({
      text: number.text,
      tail: '',
      start: number.start,
      end: number.end,
      kind: 'number',
      ids: ['number'],
      concepts: [],
      number: number.value,
    });
  }
  return marks;
}

/** Makes the function that reads texts with the words of `vocabulary`; relative dates are resolved against `published`. */
export function createReader(vocabulary: Vocabulary, published: string): Read {
  const { lexicon } = vocabulary;
  return (input, asWritten = false) => {
    if (asWritten) {
      const text = normalize(input);
      const plain = segment(text, lexicon);
      const stems = proposeLatin(text, plain, vocabulary);
      const pieces = stems.length > 0 ? segment(text, lexicon, stems) : plain;
      return {
        text,
        language: detectLanguage(text),
        tokens: tokenize(pieces, vocabulary, findMarks(text, pieces, published), new Set()),
      };
    }
    const typed = turnEnglish(withoutShouting(normalize(input), vocabulary), vocabulary);
    const quick = respellQuick(standardKorean(turnChoseongAsking(mendKeys(typed, vocabulary))))
      // 분 is a person, but not in 분야
      .replace(/(어떤|무슨|어느)\s+분야(?=[가-힣\s?]|$)/g, '$1 영역')
      // the particle after (CTO) is that of the word before it
      .replace(/[(（]([^()（）]*)[)）](?=(?:으로|로|은|는|이|가|을|를|의|과|와|에|도|께서|님)(?![가-힣]))/g, ' $1')
      // the not before a verb, as it is often misspelt
      .replace(/(?<=^|\s)않\s(?=[가-힣])/g, '안 ')
      // among several, not in the middle of them
      .replace(/(?<=[가-힣]\s)가운데서(?=\s(?![서있계]))/g, '중에서')
      .replace(/\b(who|where|why)'s\b/gi, '$1 is')
      .replace(/(?<=[A-Za-z])'s\b/g, '')
      // both LGs
      .replace(/\b([A-Z]{2,3})s\b(?=\s+[A-Za-z]|[\s,.?!]*$|,)/g, '$1')
      // Parks idea
      .replace(/\b([A-Z][a-z]{2,})s\b(?=\s+[A-Za-z])/g, (whole, name: string) =>
        lexicon.lookup(whole).length === 0 && lexiconNames(vocabulary, name.toLowerCase()) ? name : whole,
      )
      .replace(/(?<!무)엇(?=[어다나지음습는던고네냐니])/g, '었');
    const latin = turnLayout(turnRomanised(splitGlued(quick, vocabulary), vocabulary), vocabulary);
    const hangul = joinTorn(respellHangul(latin === quick ? latin : respellQuick(latin)), lexicon);
    const text = respell(hangul, vocabulary);
    let pieces = segment(text, lexicon);
    // what is written as a date is cut as one, so that the particle after it stays a particle
    const dates = findDates(text, published).map(
      ({ start, end }): Proposal => ({ start, end, lexemes: [{ id: 'date', class: 'noun', surface: '' }], cost: 0.9 }),
    );
    const counts = findNumbers(text).map(
      ({ start, end }): Proposal => ({
        start,
        end,
        lexemes: [{ id: 'number', class: 'noun', surface: '' }],
        cost: 0.9,
      }),
    );
    const proposals: Proposal[] = [
      ...dates,
      ...counts,
      ...proposeJamo(text, vocabulary),
      ...proposeNames(text, vocabulary),
      ...proposeLongNames(text, vocabulary),
    ];
    proposals.push(...proposeLatin(text, pieces, vocabulary), ...proposeHangul(text, pieces, vocabulary));
    if (proposals.length > 0) pieces = segment(text, lexicon, proposals);
    const mended = new Set(
      pieces
        .filter(
          (piece) =>
            piece.lexemes.length > 0 &&
            !piece.tail &&
            !lexicon.lookup(piece.text).some((lexeme) => piece.lexemes.some((one) => one.id === lexeme.id)),
        )
        .map((piece) => piece.start),
    );
    const tokens = tokenize(pieces, vocabulary, findMarks(text, pieces, published), mended);
    return { text, language: detectLanguage(text), tokens: withoutRequestVerbs(joinSplitNames(tokens), text) };
  };
}

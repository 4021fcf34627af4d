import { isHangul, isJamo } from './hangul';
import type { Lexeme, Lexicon } from './lexicon';

/** A piece of the text: known words carry their lexemes, particles and endings `tail`, anything else nothing. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lexemes: readonly Lexeme[];
  readonly tail: boolean;
  /** True where a space or the text's edge stands before it. */
  readonly opensWord: boolean;
}

/** A stretch that a correction step proposes to read as a known word (typing errors, missing vowels). */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly lexemes: readonly Lexeme[];
  readonly cost: number;
}

/*
 * Costs of the cheapest reading. They balance four things against one another: few pieces, known words, the writer's
 * own spaces, and no one-syllable words out of the middle of longer ones.
 */
const COST = {
  word: 1,
  /** A name wins over words that would take a part of it: One Team before team member. */
  name: 0.9,
  tail: 0.35,
  /** Below two tails, so that 에서는 reads as a particle chain, not as an unknown noun. */
  unknown: 1.6,
  unknownSyllable: 0.9,
  longUnknown: 0.9,
  /** A new word where no space was written. */
  joined: 0.55,
  /** A known word that runs across a written space. */
  crossedSpace: 0.3,
  /** A one-syllable word joined to its neighbour (대 in 한양대) is mostly chance. */
  joinedSingle: 1.3,
  /** A particle after a space ("KT 는"). */
  looseTail: 0.9,
  /** Longer endings do not stand alone: 로고 is a word, not 로 and 고. */
  looseLongTail: 3.5,
  /** What stands after a topic or object particle begins a word: 사장은나이가 is no chain of 은, 나 and 이가. */
  afterClosing: 1.5,
  /** A verb form that ends its word without an ending (갔, 밝히) is mostly chance. */
  bareVerb: 0.25,
} as const;

/** The particles that people do write after a space. */
const BASIC_PARTICLES = '은는이가을를의에도와과랑만';

/** Particles after which a noun phrase is closed; only politeness (은요) may follow. */
const CLOSING = /^(은|는|을|를|의)$/;
const POLITE = /^[요여욤염유]$/;

type State = 'edge' | 'noun' | 'verb' | 'tail' | 'closed' | 'unknown';

const isTail = (state: State): boolean => state === 'tail' || state === 'closed';

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly state: State;
  readonly previous: Step | undefined;
  readonly lexemes: readonly Lexeme[];
}

interface Chars {
  readonly chars: string[];
  readonly at: number[];
  readonly spaced: boolean[];
  readonly script: string[];
}

const scriptOf = (char: string): string =>
  isHangul(char) ? 'hangul' : isJamo(char) ? 'jamo' : /[0-9]/.test(char) ? 'digit' : 'latin';

/** The characters that carry words, with their place in the text and whether a separator stood before each. */
function readChars(text: string): Chars {
  const out: Chars = { chars: [], at: [], spaced: [], script: [] };
  let spaced = true;
  let at = 0;
  for (const char of text) {
    if (/[\p{L}\p{N}+]/u.test(char)) {
      out.chars.push(char.toLowerCase());
      out.at.push(at);
      out.spaced.push(spaced);
      out.script.push(scriptOf(char));
      spaced = false;
    } else if (!(char === "'" && /[a-z]/i.test(text[at + 1] ?? '') && /[a-z]/i.test(text[at - 1] ?? ''))) {
      spaced = true;
    } else {
      spaced = true;
    }
    at += char.length;
  }
  return out;
}

/** A Latin word or number may not be cut in two: "ai" is not in "said", "5" not in "15". */
function cutsWord(text: Chars, at: number): boolean {
  if (at <= 0 || at >= text.chars.length || text.spaced[at]) return false;
  const before = text.script[at - 1];
  return before === text.script[at] && (before === 'latin' || before === 'digit');
}

/**
 * The cheapest reading of a text as known words, particles, endings and unknown stretches. Spaces are a hint, not a
 * rule: Korean writers leave them out and put them elsewhere.
 * @param proposals further readings of stretches of the text, in offsets of `text`
 */
export function segment(text: string, lexicon: Lexicon, proposals: readonly Proposal[] = []): Piece[] {
  const source = readChars(text);
  const n = source.chars.length;
  const best: Map<State, Step>[] = Array.from({ length: n + 1 }, () => new Map());
  best[0]?.set('edge', { cost: 0, from: 0, state: 'edge', previous: undefined, lexemes: [] });
  const proposed = placeProposals(source, proposals, text);

  for (let i = 0; i < n; i++) {
    const states = best[i] as Map<State, Step>;
    if (states.size === 0) continue;
    const spaced = source.spaced[i] as boolean;
    const matches = cutsWord(source, i) ? [] : lexicon.matchesAt(source.chars, i);
    for (const step of states.values()) {
      const opening = spaced || step.state === 'edge' ? 0 : COST.joined;
      const bare = spaced && step.state === 'verb' ? COST.bareVerb : 0;
      for (const [end, lexemes] of matches) {
        if (cutsWord(source, end)) continue;
        let crossed = 0;
        for (let k = i + 1; k < end; k++) if (source.spaced[k]) crossed++;
        const latin = source.script[i] === 'latin';
        const words = lexemes.filter((lexeme) => lexeme.class !== 'tail');
        const tails = lexemes.filter((lexeme) => lexeme.class === 'tail');
        for (const state of ['noun', 'verb'] as const) {
          // a word that is written as one is not put together from pieces of two
          const fitting = words.filter(
            (lexeme) =>
              lexeme.class === state &&
              (crossed === 0 || latin || lexeme.surface.includes(' ') || !lexeme.id.startsWith('word:')),
          );
          if (fitting.length === 0) continue;
          const closes = end >= n || (source.spaced[end] as boolean);
          const single =
            end - i === 1 && !latin && (!spaced || !closes)
              ? state === 'noun'
                ? COST.joinedSingle
                : COST.joinedSingle * (spaced ? 0.25 : 0.7)
              : 0;
          const named = fitting.some((lexeme) => lexeme.id.startsWith('entity:'));
          const cost =
            step.cost +
            (named ? COST.name : COST.word) +
            opening +
            bare +
            single +
            crossed * (latin ? 0.05 : COST.crossedSpace);
          relax(best, end, { cost, from: i, state, previous: step, lexemes: fitting });
        }
        if (tails.length > 0 && step.state !== 'edge' && crossed === 0) {
          const fits = step.state === 'verb' ? 'ending' : isTail(step.state) ? undefined : 'particle';
          const fitting = fits ? tails.filter((lexeme) => lexeme.id === fits) : tails;
          const wrongKind = fitting.length === 0 ? 0.5 : 0;
          const tail = source.chars.slice(i, end).join('');
          const closed = step.state === 'closed' && !POLITE.test(tail) ? COST.afterClosing : 0;
          const closes = CLOSING.test(tail) && (step.state === 'noun' || step.state === 'unknown');
          const cost =
            step.cost +
            COST.tail +
            (spaced
              ? end - i === 1 && BASIC_PARTICLES.includes(source.chars[i] as string)
                ? COST.looseTail
                : COST.looseLongTail
              : 0) +
            wrongKind +
            closed;
          relax(best, end, { cost, from: i, state: closes ? 'closed' : 'tail', previous: step, lexemes: tails });
        }
      }
      for (const proposal of proposed.get(i) ?? []) {
        const state = proposal.lexemes[0]?.class === 'verb' ? 'verb' : 'noun';
        relax(best, proposal.end, {
          cost: step.cost + proposal.cost + opening + bare,
          from: i,
          state,
          previous: step,
          lexemes: proposal.lexemes,
        });
      }
      // an unknown stretch ends with its word at the latest
      for (let end = i + 1; end <= Math.min(n, i + 24); end++) {
        if (!cutsWord(source, end)) {
          const width = source.script[i] === 'hangul' ? end - i : 2;
          // long unknown stretches are sentences without spaces, not words
          const cost =
            step.cost +
            COST.unknown +
            COST.unknownSyllable * width +
            COST.longUnknown * Math.max(0, width - 4) +
            opening +
            bare +
            (step.state === 'unknown' && !spaced ? 0.8 : 0);
          relax(best, end, { cost, from: i, state: 'unknown', previous: step, lexemes: [] });
        }
        if (end < n && (source.spaced[end] || source.script[end] !== source.script[i])) break;
      }
    }
  }
  let last: Step | undefined;
  for (const step of best[n]?.values() ?? []) if (!last || step.cost < last.cost) last = step;
  return readBack(text, source, last, n);
}

function placeProposals(
  source: Chars,
  proposals: readonly Proposal[],
  text: string,
): Map<number, (Proposal & { end: number })[]> {
  const out = new Map<number, (Proposal & { end: number })[]>();
  for (const proposal of proposals) {
    const from = source.at.indexOf(proposal.start);
    let to = source.at.findIndex((at) => at >= proposal.end);
    if (to < 0) to = proposal.end >= (source.at.at(-1) ?? text.length) ? source.chars.length : -1;
    if (from < 0 || to <= from) continue;
    const list = out.get(from) ?? [];
    list.push({ ...proposal, end: to });
    out.set(from, list);
  }
  return out;
}

function relax(best: Map<State, Step>[], at: number, step: Step): void {
  const states = best[at] as Map<State, Step>;
  const known = states.get(step.state);
  if (!known || step.cost < known.cost) states.set(step.state, step);
}

function readBack(text: string, source: Chars, last: Step | undefined, n: number): Piece[] {
  const pieces: Piece[] = [];
  let end = n;
  for (let step = last; step?.previous; step = step.previous) {
    const start = source.at[step.from] as number;
    const lastChar = source.at[end - 1] as number;
    const stop =
      lastChar +
      ((text.codePointAt(lastChar) ?? 0 > 0xffff)
        ? String.fromCodePoint(text.codePointAt(lastChar) as number).length
        : 1);
    pieces.push({
      text: text.slice(start, stop),
      start,
      end: stop,
      lexemes: step.lexemes,
      tail: isTail(step.state),
      opensWord: source.spaced[step.from] as boolean,
    });
    end = step.from;
  }
  return pieces.reverse();
}

/** What the cheapest reading costs, for comparing two writings of one text (keyboard layouts). Lower is better. */
export function readingCost(pieces: readonly Piece[]): number {
  let cost = 0;
  for (const piece of pieces) {
    if (piece.tail) cost += COST.tail;
    else if (piece.lexemes.length > 0) cost += COST.word;
    else cost += COST.unknown + COST.unknownSyllable * [...piece.text].length;
  }
  return cost;
}

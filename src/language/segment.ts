import type { Lexeme, Lexicon } from './lexicon';
import { type Chars, cutsWord, readChars } from './text-chars';

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
  cost: number;
  from: number;
  readonly state: State;
  previous: Step | undefined;
  lexemes: readonly Lexeme[];
}

/** A known word, particle or ending at one place, with what it costs whatever stands before it. */
type Match =
  | {
      readonly end: number;
      readonly state: 'noun' | 'verb';
      readonly lexemes: readonly Lexeme[];
      readonly word: number;
      readonly single: number;
      readonly crossing: number;
    }
  | { readonly end: number; readonly state: 'tail'; readonly lexemes: readonly Lexeme[]; readonly loose: number };

/** What the lexicon knows at one place of the text. */
function matchesAt(source: Chars, i: number, lexicon: Lexicon): Match[] {
  if (cutsWord(source, i)) return [];
  const out: Match[] = [];
  const n = source.chars.length;
  const spaced = source.spaced[i] as boolean;
  const latin = source.script[i] === 'latin';
  for (const [end, lexemes] of lexicon.matchesAt(source.chars, i)) {
    if (cutsWord(source, end)) continue;
    let crossed = 0;
    for (let k = i + 1; k < end; k++) if (source.spaced[k]) crossed++;
    for (const state of WORDS) {
      // a word that is written as one is not put together from pieces of two
      const all = lexemes[state];
      const fitting =
        crossed === 0 || latin
          ? all
          : all.filter(({ surface, id }) => surface.includes(' ') || !(id.startsWith('word:') || id === 'framing'));
      if (fitting.length === 0) continue;
      const closes = end >= n || (source.spaced[end] as boolean);
      const single =
        end - i === 1 && !latin && (!spaced || !closes)
          ? state === 'noun'
            ? COST.joinedSingle
            : COST.joinedSingle * (spaced ? 0.25 : 0.7)
          : 0;
      const named = fitting.some((lexeme) => lexeme.id.startsWith('entity:'));
      const word = named ? COST.name : COST.word;
      out.push({ end, state, lexemes: fitting, word, single, crossing: crossed * (latin ? 0.05 : COST.crossedSpace) });
    }
    if (crossed > 0) continue;
    const tails = lexemes.tail;
    if (tails.length === 0) continue;
    const basic = end - i === 1 && BASIC_PARTICLES.includes(source.chars[i] as string);
    out.push({ end, state: 'tail', lexemes: tails, loose: spaced ? (basic ? COST.looseTail : COST.looseLongTail) : 0 });
  }
  return out;
}

const WORDS = ['noun', 'verb'] as const;

/**
 * The cheapest reading of a text as known words, particles, endings and unknown stretches. Spaces are a hint, not a
 * rule: Korean writers leave them out and put them elsewhere.
 * @param proposals further readings of stretches of the text, in offsets of `text`
 */
export function segment(text: string, lexicon: Lexicon, proposals: readonly Proposal[] = []): Piece[] {
  const source = readChars(text);
  const n = source.chars.length;
  const best: Step[][] = Array.from({ length: n + 1 }, () => []);
  best[0]?.push({ cost: 0, from: 0, state: 'edge', previous: undefined, lexemes: [] });
  const proposed = proposals.length > 0 ? placeProposals(source, proposals, text) : undefined;

  for (let i = 0; i < n; i++) {
    const steps = best[i] as Step[];
    if (steps.length === 0) continue;
    const spaced = source.spaced[i] as boolean;
    const matches = matchesAt(source, i, lexicon);
    for (const step of steps) {
      const opening = spaced || step.state === 'edge' ? 0 : COST.joined;
      const bare = spaced && step.state === 'verb' ? COST.bareVerb : 0;
      for (const match of matches) {
        if (match.state !== 'tail') {
          const cost = step.cost + match.word + opening + bare + match.single + match.crossing;
          relax(best, match.end, cost, i, match.state, step, match.lexemes);
        } else if (step.state !== 'edge') {
          const { end, lexemes } = match;
          const fits = step.state === 'verb' ? 'ending' : isTail(step.state) ? undefined : 'particle';
          const wrongKind = fits && !lexemes.some((lexeme) => lexeme.id === fits) ? 0.5 : 0;
          const short = end - i === 1 ? (source.chars[i] as string) : '';
          const closed = step.state === 'closed' && !POLITE.test(short) ? COST.afterClosing : 0;
          const closes = (step.state === 'noun' || step.state === 'unknown') && CLOSING.test(short);
          const cost = step.cost + COST.tail + match.loose + wrongKind + closed;
          relax(best, end, cost, i, closes ? 'closed' : 'tail', step, lexemes);
        }
      }
      for (const proposal of proposed?.get(i) ?? []) {
        const state = proposal.lexemes[0]?.class === 'verb' ? 'verb' : 'noun';
        relax(best, proposal.end, step.cost + proposal.cost + opening + bare, i, state, step, proposal.lexemes);
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
          relax(best, end, cost, i, 'unknown', step, NOTHING);
        }
        if (end < n && (source.spaced[end] || source.script[end] !== source.script[i])) break;
      }
    }
  }
  let last: Step | undefined;
  for (const step of best[n] as Step[]) if (!last || step.cost < last.cost) last = step;
  return readBack(text, source, last, n);
}

const NOTHING: readonly Lexeme[] = [];

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

/** Keeps the cheapest way to a place in each state; of equal ones, the first. */
function relax(
  best: Step[][],
  at: number,
  cost: number,
  from: number,
  state: State,
  previous: Step,
  lexemes: readonly Lexeme[],
): void {
  const steps = best[at] as Step[];
  for (const known of steps) {
    if (known.state !== state) continue;
    if (cost < known.cost) {
      known.cost = cost;
      known.from = from;
      known.previous = previous;
      known.lexemes = lexemes;
    }
    return;
  }
  steps.push({ cost, from, state, previous, lexemes });
}

function readBack(text: string, source: Chars, last: Step | undefined, n: number): Piece[] {
  const pieces: Piece[] = [];
  let end = n;
  for (let step = last; step?.previous; step = step.previous) {
    const start = source.at[step.from] as number;
    const lastAt = source.at[end - 1] as number;
    const stop = lastAt + String.fromCodePoint(text.codePointAt(lastAt) as number).length;
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

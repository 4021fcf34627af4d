import type { Lexicon } from '../language';
import { FUNCTION_EN } from './data/function-words.data';
import { ROLE_WORDS } from './data/roles.data';
import { stemEnglish } from './natural';
import type { Vocabulary } from './vocabulary';

const GRAMMAR = new Set([...FUNCTION_EN, ...Object.values(ROLE_WORDS).flatMap(({ en }) => en)]);
/** Shorter runs are words that nobody knows, and hold short ones by chance: tencent. */
const SHORTEST = 7;
/** Two words of grammar, or one and a name, may be shorter: oneof, whodid, ofAI. */
const SHORTEST_PAIR = 4;
/** Letters for each word on the average; words that are cut out of a name are shorter (to, yo, ta). */
const FEWEST_LETTERS = 3.2;
/** A sentence without a space may hold more of the short ones: "isKAISTinAIOneTeam". */
const SENTENCE = 16;
const FEWEST_IN_SENTENCE = 2.7;
const LONGEST_WORD = 18;
/** Two words with no grammar and no name between them are one word that nobody knows, unless they are long. */
const LONG_PAIR = 11;

interface Path {
  readonly cost: number;
  readonly words: readonly string[];
}

const names = (lexicon: Lexicon, word: string): boolean =>
  lexicon.lookup(word).some((lexeme) => lexeme.id.startsWith('entity:'));

/** What inflected words end on; without it a stem is chance (forthe is no form of forth). */
const INFLECTED = /^[a-z]{3,}(s|ed|ing|er|ers|or|ly|ment|ments|ion|ions)$/;

/** What a word costs among others; undefined for what is none. The fewer and the longer the words, the better. */
function costOf(word: string, { lexicon, stems, nameWords }: Vocabulary): number | undefined {
  const key = word.toLowerCase();
  if (key.length === 1) return key === 'a' || key === 'i' ? 2.2 : undefined;
  if (names(lexicon, key) || nameWords.has(key)) return 0.9;
  if (GRAMMAR.has(key)) return key.length === 2 ? 1.2 : 1;
  if (key.length < 3) return undefined;
  const isKnown =
    lexicon.lookup(key).some((lexeme) => lexeme.class !== 'tail') ||
    (INFLECTED.test(key) && stemEnglish(key).length > 2 && stems.has(stemEnglish(key)));
  return isKnown ? (key.length === 3 ? 1.7 : 1.1) : undefined;
}

/** The words that a run of letters is made of without a rest, fewest first. */
function wordsIn(run: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const best: (Path | undefined)[] = [{ cost: 0, words: [] }];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const word = run.slice(start, end);
      const own = costOf(word, vocabulary);
      if (own === undefined) continue;
      // people who leave out a space still write capitals
      const cost = before.cost + own - (/[a-z]$/.test(run.slice(0, start)) && /^[A-Z]/.test(word) ? 0.3 : 0);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, words: [...before.words, word] };
    }
  }
  return best[run.length]?.words;
}

function isPlain(words: readonly string[], run: string, { lexicon }: Vocabulary): boolean {
  const letters = words.reduce((sum, word) => sum + (names(lexicon, word) ? Math.max(4, word.length) : word.length), 0);
  const fewest = run.length >= SENTENCE ? FEWEST_IN_SENTENCE : FEWEST_LETTERS;
  const grammar = words.some((word) => GRAMMAR.has(word.toLowerCase()) || names(lexicon, word));
  return letters / words.length >= fewest && (grammar || run.length >= LONG_PAIR || /[a-z][A-Z]/.test(run));
}

/** The commonest words of questions; rarer ones of grammar end names too (in + tel). */
const COMMONEST =
  /^(of|the|in|on|at|to|is|was|are|were|did|does|do|and|for|with|by|from|who|what|when|where|why|how|which|that|this|one)$/i;

/** Two words that questions are made of. */
const isPair = (words: readonly string[], { lexicon }: Vocabulary): boolean =>
  words.length === 2 && words.every((word) => COMMONEST.test(word) || names(lexicon, word));

/** English words written without a space between them: techcompanies, Wheredid, wherewastheceremonyheld. */
export function splitGlued(text: string, vocabulary: Vocabulary): string {
  const { lexicon, stems, latinSpelling } = vocabulary;
  return text.replace(/[A-Za-z]+/g, (run, at: number) => {
    const key = run.toLowerCase();
    if (run.length < SHORTEST_PAIR || lexicon.lookup(key).length > 0 || stems.has(stemEnglish(key))) return run;
    // romanised Korean and names in Korean text are for other rules
    if (/[가-힣]/.test((text[at - 1] ?? '') + (text[at + run.length] ?? ''))) return run;
    if (run.length < SHORTEST) {
      const pair =
        /[^a-z]/.test(run.slice(0, 1)) && at > 0 && !/^[A-Z]{2}/.test(run) ? undefined : wordsIn(run, vocabulary);
      return pair && isPair(pair, vocabulary) ? pair.join(' ') : run;
    }
    // a capital inside a sentence is a name of its own
    if (at > 0 && /^[A-Z][a-z]+$/.test(run)) return run;
    if (latinSpelling.near(key).some(({ word }) => word.length > 6)) return run;
    // who'sheading
    const owned = text[at - 1] === "'" && run.startsWith('s');
    const words = wordsIn(owned ? run.slice(1) : run, vocabulary);
    if (owned) return words && isPlain(words, run.slice(1), vocabulary) ? `s ${words.join(' ')}` : run;
    return words && words.length > 1 && isPlain(words, run, vocabulary) ? words.join(' ') : run;
  });
}

import { entityOf, type Read, type Reading, type Token } from '../understanding';
import type { Corpus } from './corpus';

/** Nods and joining words before what is asked: "아 그럼", "ok then what about". */
const OPENING =
  /^(?:(?:아니|아|어|오|음|흠|앗|헉|oh|ah|hm+|um|uh|well|ok(?:ay)?|right|alright|great|thanks|thank you|got it|i see|cool|nice|gotcha|sure|yes|네|예|아하|오케이|ㅇㅋ|감사합니다|고맙습니다|알겠습니다|그렇군요|그렇구나|그럼|그러면|그렇다면|그리고|그래서|근데|그런데|혹시|또|then|and|but|so|also|now|what about|how about|what of|same for|the same for)(?:\s*[,.!~]+\s*|\s+))+/i;

/** The message without what only ties it to the one before. */
export const withoutOpening = (text: string): string => text.replace(OPENING, '').trim() || text;

const PERSON_NOUN =
  /^(사람|분|인물|임원|담당자|guy|man|woman|person|executive|exec|gentleman|fellow|rep|representative)$/i;
/** Words that stand around a name and ask nothing by themselves. */
const AROUND =
  /^(too|also|as well|then|the|a|an|one|ones|from|at|in|for|of|with|there|instead|the others?|other|another|쪽|측|거기|그럼|그러면|또한|역시|요|은|는)$/i;
/** Particles that make a name a topic or a part of what was asked before. */
const TAIL =
  /^(은|는|이|가|도|의|랑|이랑|하고|과|와|을|를|에|에서|에선|에게|한테|께서|쪽|측)*(은|는|도)?(요|은요|는요|도요|이요)?$/;

/** "which one is from KT?" asks for somebody as "the guy from KT?" does. */
const WHICH_FROM = /^(?:which|who)(?:\s+(?:one|of\s+them|person|guy|man))?(?:['’]s|\s+is|\s+was)?\s+from\s+/i;

/** A follow-up that holds nothing but names: "그럼 LG전자는?", "and the guy from KT?", "네이버도요?". */
export interface NameFragment {
  readonly ids: readonly string[];
  /** Names that the article does not know. */
  readonly strangers: readonly Token[];
  /** Asks for the people of the named company. */
  readonly person: boolean;
  /** Adds to what was said: 도, too. */
  readonly also: boolean;
  /** The particle of the last name. */
  readonly tail: string;
  /** The preposition before the first name: "with Kakao?". */
  readonly preposition?: string;
}

/** A word that neither the general vocabulary nor the article has a meaning for. */
const isStranger = (token: Token, corpus: Corpus): boolean =>
  (token.kind === 'unknown' || (token.kind === 'word' && token.concepts.length === 0)) &&
  !token.mended &&
  !token.ids.some((id) => /다$/.test(id)) &&
  ![...corpus.facts.values()].some(({ words }) => token.ids.some((id) => words.has(id)));

/** Reads a follow-up as names only, if it is nothing more. */
export function nameFragment(reading: Reading, read: Read, corpus: Corpus): NameFragment | undefined {
  const whole = withoutOpening(reading.text);
  const own = whole.replace(WHICH_FROM, 'from ');
  const { tokens, text } = read(own);
  const ids: string[] = [];
  const strangers: Token[] = [];
  let person = own !== whole;
  let tail = '';
  for (const token of tokens) {
    const id = entityOf(token);
    if (id && id !== 'ai') ids.push(id);
    else if (PERSON_NOUN.test(token.text)) person = true;
    else if (AROUND.test(token.text)) continue;
    else if (isStranger(token, corpus)) strangers.push(token);
    else return undefined;
    if (!TAIL.test(token.tail) && token.tail !== '') {
      if (id || !strangers.includes(token)) return undefined;
    }
    tail = token.tail;
  }
  if (ids.length === 0 && strangers.length === 0) return undefined;
  const also =
    /도(요)?$/.test(tail) || /\b(too|also|as well)\b/i.test(reading.text) || /\b(too|also|as well)\b/i.test(text);
  const preposition = /^(?:and\s+)?(with|from|at|in|by|for|to|against)\s/i.exec(text)?.[1]?.toLowerCase();
  return { ids: [...new Set(ids)], strangers, person, also, tail, ...(preposition ? { preposition } : {}) };
}

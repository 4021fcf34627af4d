import { entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { explains } from './accounting';
import type { Corpus } from './corpus';
import type { Asked } from './world';

/** Particles after a noun; 는, 은 and 을 may also close a verb. */
const NOUN_TAIL =
  /^(대|측|쪽|네|님|씨|사|시)?(을|를|은|는|이|가|의|에|에는|에선|에서|에서는|에게|에게는|한테|한테는|와|과|와는|과는|랑|이랑|랑은|이랑은|하고|하고는|도|만|로|으로|부터|까지|들|들은|들이|께서|이나|나|이라는|라는|이라고|라고|이야|야|이에요|예요|인가|인가요|이죠|죠|인지|임|(이었|였)[가-힣]*|이래|이라며|이라던데|이라는데|이니|이냐|이지|이란|란)?요?$/;
/** What an adnominal verb stands before: 띄우는 게, 뭉친 이유. */
const AFTER_VERB = /^(게|거|것|건|걸|데|곳|사람|회사|기업|이유|목적|속내|때|분|중|생각|계획|셈|판)/;

const finals = (text: string): number => (text.charCodeAt(text.length - 1) - 0xac00) % 28;

/**
 * A word left over that says how, not what: an unknown verb, an adverb of one syllable, an English -ly word. Attributes
 * that articles seldom give (예산, 나이) are nouns, and known; an idiom for a known action is a verb, and often not.
 */
function isTolerable(token: Token, next: Token | undefined, corpus: Corpus): boolean {
  if (token.kind !== 'unknown' && token.kind !== 'word') return false;
  if (/^[a-z]+$/i.test(token.text)) return token.kind === 'unknown' && /ly$/i.test(token.text);
  if (!/^[가-힣]+$/.test(token.text) || token.concepts.length > 0) return false;
  if ([...corpus.facts.values()].some((fact) => explains(token, fact) >= 0.5)) return false;
  if (token.text.length === 1 && token.kind === 'unknown') return true;
  if (token.tail && !NOUN_TAIL.test(token.tail)) return true;
  const beforeNoun = next !== undefined && AFTER_VERB.test(next.text);
  if (token.tail === '는' || token.tail === '은' || token.tail === '을') return beforeNoun;
  // closed on ㄴ or ㄹ like a verb before its noun; nouns that near misses ask for are what is missing
  return (
    token.tail === '' && (finals(token.text) === 4 || finals(token.text) === 8) && beforeNoun && !corpus.missed(token)
  );
}

/**
 * "박일평 사장이랑", "president Park": a title beside the name of somebody who has it, which is but a way to call them. One
 * that somebody else has is left for the premises to find.
 */
function isAddress(token: Token, { reading, language }: Asked, corpus: Corpus): boolean {
  const titles = token.concepts.filter((concept) => TITLE_CONCEPTS.has(concept));
  if (titles.length === 0) return false;
  const at = reading.tokens.indexOf(token);
  const name = language === 'ko' ? reading.tokens[at - 1] : reading.tokens[at + 1];
  const person = name && name.tail === '' ? entityOf(name) : undefined;
  if (!person || corpus.vocabulary.entities.get(person)?.type !== 'person') return false;
  // 사장이야 and 사장인지 say or ask that he is one
  if (/^(이야|야|이에요|예요|입|인|이었|였|이지|이죠|이냐|이니|맞)/.test(token.tail)) return false;
  return [...corpus.facts.values()].some(
    ({ fact, said }) => fact.about === person && titles.some((title) => said.has(`concept:${title}`)),
  );
}

/** At most this many, and something that the article knows must be left: a sentence of unknown words is no question. */
const MOST = 2;

/** The question without words that only say how: they neither have to be accounted for nor speak against a fact. */
export function withoutManner(asked: Asked, corpus: Corpus): Asked {
  // what a yes/no question says of a name is what it asks for: "품절됐어?"
  const predicate = asked.yesNo ? asked.words.content.at(-1) : undefined;
  const manner = asked.words.content.filter(
    (token) =>
      token !== predicate && isTolerable(token, asked.reading.tokens[asked.reading.tokens.indexOf(token) + 1], corpus),
  );
  const address = asked.words.content.filter((token) => token !== predicate && isAddress(token, asked, corpus));
  if (manner.length + address.length === 0 || manner.length > MOST) return asked;
  const content = asked.words.content.filter((token) => !manner.includes(token) && !address.includes(token));
  if (!content.some((token) => token.kind === 'entity') && content.length < 2) return asked;
  return { ...asked, words: { ...asked.words, content } };
}

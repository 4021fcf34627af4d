import type { Token } from '../understanding';
import type { Corpus } from './corpus';
import { explains } from './evidence';
import type { Asked } from './world';

/** Particles that only a noun has: what stands before them names something. */
const NOUN_TAIL = /^(을|를|은|는|이|가|의|에|에서|에게|한테|와|과|랑|이랑|도|만|로|으로|부터|까지|들|께서|이나|나)/;
/** Endings that only a verb or adjective has. */
const VERB_TAIL = /^(다|어|아|여|었|았|였|고|지|는지|는데|은데|던|니|냐|나요|나|네|게|기|면|며|려|러|서|도록|습니다|습니까|대|대요|래|래요|죠|음|자|ㄴ|건|는|은|을|ㄹ|려는|려고|다는|다던|단|던데|겠|더|시|세요|셔)/;
/** Closed on ㄴ or ㄹ before a noun: 뭉친 기업, 엮을 생각. */
const ADNOMINAL = /[가-힣]$/;

const finals = (text: string): number => (text.charCodeAt(text.length - 1) - 0xac00) % 28;

/**
 * A word left over that says how, not what: an unknown verb, an adverb of one syllable, an English -ly word. Attributes
 * that articles seldom give (예산, 나이) are nouns, and known; an idiom for a known action is a verb, and often not.
 */
function isTolerable(token: Token, corpus: Corpus): boolean {
  if (token.kind !== 'unknown' && token.kind !== 'word') return false;
  if (corpus.missed(token)) return false;
  if (/^[a-z]+$/i.test(token.text)) return token.kind === 'unknown' && /(ly|ingly)$/i.test(token.text);
  if (token.kind === 'word' && token.concepts.length > 0) return false;
  if ([...corpus.facts.values()].some((fact) => explains(token, fact) >= 0.5)) return false;
  if (VERB_TAIL.test(token.tail) && !NOUN_TAIL.test(token.tail)) return true;
  if (token.tail === '' && token.text.length === 1) return true;
  return token.tail === '' && ADNOMINAL.test(token.text) && (finals(token.text) === 4 || finals(token.text) === 8) && token.text.length <= 4;
}

/** At most this many, and something that the article knows must be left: a sentence of unknown words is no question. */
const MOST = 2;

/** The question without words that only say how: they neither have to be accounted for nor speak against a fact. */
export function withoutManner(asked: Asked, corpus: Corpus): Asked {
  const manner = asked.words.content.filter((token) => isTolerable(token, corpus));
  if (manner.length === 0 || manner.length > MOST) return asked;
  const content = asked.words.content.filter((token) => !manner.includes(token));
  if (!content.some((token) => token.kind === 'entity') && content.length < 2) return asked;
  return { ...asked, words: { ...asked.words, content } };
}

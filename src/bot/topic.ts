import type { Article, Knowledge } from '../knowledge';
import { keyOf, normalize } from '../language';

/** "부두 기사에서", "the port article", "the article on the port": an article called by what it is about. */
const KOREAN =
  /((?:\S+\s+){0,3}?\S+?)\s*(?:관련\s*|에\s*(?:대한|관한)\s*)?(기사|뉴스)(에서는|에서|에는|에|의|를|은|는|만)?(?=\s|[?.,!]|$)/;
const ENGLISH = /\b(?:the|this|that)\s+((?:[\w'-]+\s+){1,3})(article|story|piece)\b/i;
const ENGLISH_ABOUT = /\b(article|story|piece)\s+(?:about|on|covering)\s+((?:the\s+)?[\w'-]+(?:\s+[\w'-]+){0,2})/i;
/** Words before 기사 or article that say nothing of what it is about. */
const EMPTY =
  /^(이|그|저|이번|해당|두|각|첫|다른|신문|the|this|that|first|second|other|whole|news|two|both|same|in|about|on)$/i;
/** What a Korean word may end on before 기사. */
const PARTICLE = /(의|에서|에|를|을|은|는|이|가)$/;

export interface Routed {
  /** The place of the article that is meant. */
  readonly at: number;
  /** The question without what names it. */
  readonly question: string;
}

/** All by which an article may be called, as one key for each word. */
function keysOf({ article, entities }: Knowledge): readonly string[] {
  const { title, name, outlet, label = '' }: Article = article;
  const titles = [title, label, name.ko, name.en, outlet.ko, outlet.en].flatMap((text) =>
    normalize(text).split(/[^\p{L}\p{N}+]+/u),
  );
  const names = entities.flatMap((one) => [one.name.ko, one.name.en, ...one.aliases]);
  return [...titles, ...names].map(keyOf).filter((key) => key.length > 1);
}

const matches = (word: string, keys: readonly string[]): boolean => {
  const key = keyOf(word);
  const bare = keyOf(word.replace(PARTICLE, ''));
  return key.length > 1 && keys.some((one) => one === key || one === bare || (bare.length > 1 && one.startsWith(bare)));
};

/** How many words right before 기사 (or before and after article) speak of one article alone. */
export function routed(question: string, all: readonly Knowledge[]): Routed | undefined {
  const text = normalize(question);
  const found = KOREAN.exec(text) ?? ENGLISH.exec(text) ?? undefined;
  const about = found ? undefined : ENGLISH_ABOUT.exec(text);
  const [phrase, topic, noun] = found
    ? [found[0], found[1] ?? '', found[2] ?? '']
    : [about?.[0] ?? '', about?.[2] ?? '', about?.[1] ?? ''];
  const words = topic.split(/\s+/).filter((word) => word !== '' && !EMPTY.test(word));
  if (words.length === 0) return undefined;
  const scores = all.map((knowledge) => {
    const keys = keysOf(knowledge);
    return words.filter((word) => matches(word, keys)).length;
  });
  const most = Math.max(...scores);
  const at = scores.indexOf(most);
  if (most === 0 || scores.filter((score) => score === most).length > 1) return undefined;
  const keys = keysOf(all[at] as Knowledge);
  // what is no word of the topic stands before it and stays: "누가 부두 기사 썼어"
  const kept = topic.split(/\s+/).filter((word) => !EMPTY.test(word) && !matches(word, keys));
  const left = /[가-힣]/.test(noun) ? phrase.slice(phrase.lastIndexOf(noun)) : `the ${noun}`;
  return { at, question: text.replace(phrase, [...kept, left].join(' ')) };
}

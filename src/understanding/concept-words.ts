import { hasHangul, type Lexicon } from '../language';
import { ATTRIBUTE_CONCEPTS, CONCEPTS, OWN_ATTRIBUTE_CONCEPTS } from './data/concepts.data';
import { FUNCTION_EN, FUNCTION_KO } from './data/function-words.data';
import { TITLE_CONCEPTS } from './title-concepts';
import { wordId } from './word-id';

/** Phrases that ask (몇 시, who wrote) would hide their question word. */
const QUESTION_PHRASE =
  /\b(who|whom|whose|what|which|where|when|why|how)\b.+|.+\b(who|what|which|where|when|why|how)\b|(^|\s)(몇|어느|무슨|어떤|누가|누구|언제|어디|왜|뭐|무엇|얼마)/;

/**
 * A word belongs to the concepts that list it among their first words, else to the one that lists it earliest: 위치 is a
 * place, and only at a stretch an address.
 */
const MAIN_WORDS = 3;

/** Adds the concepts' words; tells which concepts each mostly means, and all that list it. */
export function addConcepts(lexicon: Lexicon): { main: Map<string, string[]>; all: Map<string, string[]> } {
  const places = new Map<string, { id: string; place: number }[]>();
  for (const { id, ko, en } of CONCEPTS) {
    for (const words of [ko, en]) {
      words.forEach((word, place) => {
        if (QUESTION_PHRASE.test(word)) return;
        const key = wordId(word);
        if (hasHangul(word)) lexicon.addWord(word, key);
        else lexicon.add(word, key, 'noun');
        const known = places.get(key);
        if (known) known.push({ id, place });
        else places.set(key, [{ id, place }]);
      });
    }
  }
  const main = new Map(
    [...places].map(([key, all]) => {
      const own = all.find(({ id, place }) => OWN_ATTRIBUTE_CONCEPTS.has(id) && place < MAIN_WORDS);
      if (own) return [key, [own.id]] as [string, string[]];
      const plain = all.filter(({ id }) => !ATTRIBUTE_CONCEPTS.has(id));
      const first = (plain.length > 0 ? plain : all).filter(({ place }) => place < MAIN_WORDS);
      const earliest = [...(plain.length > 0 ? plain : all)].sort((a, b) => a.place - b.place).slice(0, 1);
      return [key, [...new Set((first.length > 0 ? first : earliest).map(({ id }) => id))]] as [string, string[]];
    }),
  );
  const all = new Map([...places].map(([key, listed]) => [key, [...new Set(listed.map(({ id }) => id))]]));
  return { main, all };
}

/** The words of the concepts' phrases; grammar words among them stand for nothing. */
export function componentsOf(): Map<string, string[]> {
  const small = new Set([...FUNCTION_EN, ...FUNCTION_KO]);
  const out = new Map<string, string[]>();
  for (const { id, ko, en } of CONCEPTS) {
    // a former job (전 직장) is no job
    if (ATTRIBUTE_CONCEPTS.has(id)) continue;
    // a vice president is no president
    if (TITLE_CONCEPTS.has(id) || id === 'executive') continue;
    for (const phrase of [...ko, ...en]) {
      const words = phrase.split(/[\s-]+/).filter((word) => word.length > 1 || hasHangul(word));
      if (words.length < 2) continue;
      out.set(
        wordId(phrase),
        words.filter((word) => !small.has(word)).map((word) => wordId(word.replace(/(?<=[가-힣])[을를이가에]$/, ''))),
      );
    }
  }
  return out;
}

import { keyOf } from '../language';
import { FRAMING_EN, FRAMING_KO } from './data/framing.data';
import { entityOf, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Token kinds that carry what a question is about. */
export const isContent = (token: Token): boolean =>
  token.kind === 'entity' ||
  token.kind === 'word' ||
  token.kind === 'date' ||
  token.kind === 'number' ||
  token.kind === 'unknown';

/**
 * What index and classifier see of a text: names, words with their concepts, asked-for roles. Grammar and framing are left
 * out, so that "알려주실 수 있을까요" and "알려줘" are nothing.
 */
export function termsOf(tokens: readonly Token[], vocabulary: Vocabulary): string[] {
  const terms: string[] = [];
  for (const token of tokens) {
    const entity = entityOf(token);
    if (entity) {
      terms.push(`entity:${entity}`);
      const type = vocabulary.entities.get(entity)?.type;
      if (type) terms.push(`type:${type}`);
    } else if (token.kind === 'role') {
      terms.push(...token.ids.filter((id) => id.startsWith('role:')));
    } else if (token.kind === 'word' || token.kind === 'unknown') {
      terms.push(
        ...token.ids.filter((id) => id.startsWith('word:')),
        ...token.concepts.slice(0, 4).map((concept) => `concept:${concept}`),
      );
    } else if (token.kind === 'not' || token.kind === 'date' || token.kind === 'number') {
      terms.push(token.kind);
    }
  }
  return terms;
}

const framingWords = new Set(
  [...FRAMING_KO, ...FRAMING_EN].flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u).map(keyOf)),
);

/** True for words that the framing phrases use, whatever else they may mean: 발표, 자료, 보고서, slides. */
export const isFramingWord = (token: Token): boolean =>
  framingWords.has(keyOf(token.text)) || framingWords.has(keyOf(token.text + token.tail));

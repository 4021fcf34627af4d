import { hasHangul, keyOf } from '../language';
import { stemEnglish } from './natural';

/** The id of a word: Korean verbs without 하다/되다, English stems. */
export function wordId(word: string): string {
  const korean = /^(.*[가-힣]{2})(하다|되다|시키다)$/.exec(word)?.[1];
  if (korean) return `word:${keyOf(korean)}`;
  if (hasHangul(word)) return `word:${keyOf(word)}`;
  return `word:${word
    .toLowerCase()
    .split(/[\s-]+/)
    .map(stemEnglish)
    .join('_')}`;
}

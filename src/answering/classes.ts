import { keyOf } from '../language';
import type { Token } from '../understanding';
import { CLASS_WORDS } from './data/classes.data';
import { TYPE_NOUNS } from './data/type-nouns.data';
import { perToken } from './per-token';

const classWords = new Map<string, string[]>();
for (const [name, { ko, en }] of Object.entries(CLASS_WORDS)) {
  for (const word of [...ko, ...en]) classWords.set(keyOf(word), [...(classWords.get(keyOf(word)) ?? []), name]);
}

/** The classes of entities that a word picks out: 대학 // ['university']. */
export const classesOf = perToken((token): readonly string[] => [
  ...new Set([
    ...(classWords.get(keyOf(token.text)) ?? []),
    ...token.concepts.filter((concept) => concept in CLASS_WORDS),
  ]),
]);

/** The entity types that a noun means: 기기, headset // ['device']. */
export const nounTypes = (token: Pick<Token, 'text'>): readonly string[] | undefined => {
  const last = token.text.toLowerCase().split(' ').at(-1) as string;
  return TYPE_NOUNS.find(({ ko, en }) => ko.test(token.text) || ko.test(last) || en.test(last))?.types;
};

import { keyOf } from '../language';
import type { Token } from '../understanding';
import { CLASS_WORDS } from './data/classes.data';

const classWords = new Map<string, string[]>();
for (const [name, { ko, en }] of Object.entries(CLASS_WORDS)) {
  for (const word of [...ko, ...en]) classWords.set(keyOf(word), [...(classWords.get(keyOf(word)) ?? []), name]);
}

/** The classes of entities that a word picks out: 대학 // ['university']. */
export const classesOf = (token: Token): readonly string[] => [
  ...new Set([...(classWords.get(keyOf(token.text)) ?? []), ...token.concepts.filter((concept) => concept in CLASS_WORDS)]),
];

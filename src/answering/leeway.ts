import { ATTRIBUTE_CONCEPTS, entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { classesOf, nounTypes } from './classes';
import type { Corpus } from './corpus';
import type { Ranked } from './ranking';
import { LEEWAY_FROM } from './thresholds';
import type { Asked } from './world';

/** What an unknown word that is a name or a thing of its own carries in Korean. */
const NOUN_TAIL = /^(은|는|이|가|의|에서|에게|와|과|랑|이랑|께서)/;

/** Means something that no fact speaks of: to leave, to cancel. */
const isForeign = (token: Token, corpus: Corpus): boolean =>
  token.concepts.length > 0 &&
  ![...corpus.facts.values()].some(({ words }) => token.concepts.some((concept) => words.has(`concept:${concept}`)));

/** Words whose meaning may be what is asked for: names, numbers, kinds of things, and what articles seldom say. */
export function matters(token: Token, corpus: Corpus): boolean {
  // a capital inside a sentence is a name, whatever wordings use it too
  if (/^[A-Z]/.test(token.text) && token.start > 0) return true;
  if (token.kind === 'unknown' && (/^[A-Z]/.test(token.text) || NOUN_TAIL.test(token.tail))) return true;
  return (
    (token.kind !== 'word' && token.kind !== 'unknown') ||
    corpus.missed(token) ||
    nounTypes(token) !== undefined ||
    // what picks some of a list out: in the middle, foreign
    classesOf(token).length > 0 ||
    isForeign(token, corpus) ||
    token.concepts.some((concept) => ATTRIBUTE_CONCEPTS.has(concept) || TITLE_CONCEPTS.has(concept))
  );
}

/**
 * True where one word that the fact does not account for is let pass: the evidence, with that word counted against it,
 * is still strong, and the word is none that could be what is asked for.
 */
export function hasLeeway(one: Ranked, asked: Asked, corpus: Corpus): boolean {
  const [token, ...more] = one.left;
  // what a conversation fills in is a guess already
  if (token === undefined || more.length > 0 || one.p < LEEWAY_FROM || asked.context.length > 0) return false;
  const before = asked.reading.tokens[asked.reading.tokens.indexOf(token) - 1];
  const isDoneBy = before !== undefined && entityOf(before) !== undefined && /^(이|가)$/.test(before.tail);
  return !isDoneBy && !matters(token, corpus);
}

import { keyOf, type Lexicon } from '../language';
import { ASIDES_EN, ASIDES_KO } from './data/asides.data';
import { FRAMING_EN, FRAMING_KO } from './data/framing.data';
import {
  EXCEPTION_EN,
  EXCEPTION_KO,
  FUNCTION_EN,
  FUNCTION_KO,
  IDIOM_FORMS,
  NEGATION_EN,
  NEGATION_KO,
  REFERENCE_EN,
  REFERENCE_KO,
} from './data/function-words.data';
import { LIGHT_EN, LIGHT_KO } from './data/light-words.data';
import { ROLE_WORDS } from './data/roles.data';
import { wordId } from './word-id';

/** Adds question words, grammar, negation, exceptions, references and framing. */
export function addFixedWords(lexicon: Lexicon): void {
  for (const [role, { ko, en }] of Object.entries(ROLE_WORDS)) {
    for (const word of [...ko, ...en]) lexicon.add(word, `role:${role}`, 'noun');
  }
  for (const word of FUNCTION_KO) lexicon.addWord(word, 'function');
  for (const word of FUNCTION_EN) lexicon.add(word.replace(/-/g, ' '), 'function', 'noun');
  // ages are asked for without the word
  for (const phrase of ['몇 살', '몇 세']) lexicon.add(phrase, wordId('나이'), 'noun');
  lexicon.add('how old', wordId('age'), 'noun');
  for (const form of IDIOM_FORMS) lexicon.add(form, 'function', 'verb');
  for (const word of NEGATION_KO) lexicon.addWord(word, 'not');
  for (const word of NEGATION_EN) lexicon.add(word, 'not', 'noun');
  for (const word of EXCEPTION_KO) lexicon.addWord(word, 'except');
  for (const word of EXCEPTION_EN) lexicon.add(word, 'except', 'noun');
  for (const word of [...REFERENCE_KO, ...REFERENCE_EN]) lexicon.add(word, 'reference', 'noun');
  for (const phrase of [...FRAMING_KO, ...FRAMING_EN, ...ASIDES_KO, ...ASIDES_EN]) {
    if (keyOf(phrase).length > 3) lexicon.add(phrase, 'framing', 'noun');
  }
}

/** Light words mean nothing unless something else knows them. */
export function addLightWords(lexicon: Lexicon): void {
  for (const word of LIGHT_EN) if (lexicon.lookup(word).length === 0) lexicon.add(word, 'function', 'noun');
  for (const word of LIGHT_KO) {
    const stem = word.replace(/(하다|되다|다)$/, '');
    if (lexicon.lookup(word).length === 0 && lexicon.lookup(stem).length === 0) lexicon.addWord(word, 'function');
  }
}

/** Words of the framing phrases that nothing else explains: 팀장님, 슬라이드, deck. */
export function addFramingWords(lexicon: Lexicon): void {
  for (const phrase of FRAMING_KO) {
    for (const word of phrase.replace(/[^\p{L}\s]/gu, '').split(' ')) {
      if (keyOf(word).length > 1 && lexicon.lookup(word).length === 0) lexicon.add(word, 'framing', 'noun');
    }
  }
  for (const phrase of FRAMING_EN) {
    for (const word of phrase.split(/[^A-Za-z']+/)) {
      if (word.length > 1 && lexicon.lookup(word).length === 0) lexicon.add(word, 'framing', 'noun');
    }
  }
}

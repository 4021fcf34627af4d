import type { Entity, Knowledge } from '../knowledge';
import {
  choseongOf,
  foldHangul,
  foldRomanised,
  hasHangul,
  jamoOf,
  keyOf,
  type Lexeme,
  Lexicon,
  SpellingIndex,
  segment,
} from '../language';
import { ASIDES_EN, ASIDES_KO } from './data/asides.data';
import { ATTRIBUTE_CONCEPTS, CONCEPTS, OWN_ATTRIBUTE_CONCEPTS } from './data/concepts.data';
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
import { stemEnglish } from './natural';
import { romanisedNames } from './person-names';

/** Every word the bot knows, and the ways to find one that was written otherwise. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly entities: ReadonlyMap<string, Entity>;
  /** phrase id -> the ids of its words: 사진 찍다 // 사진, 찍다 */
  readonly components: ReadonlyMap<string, readonly string[]>;
  /** word id -> the concepts it belongs to */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  /** word id -> all concepts that list it, also those that it seldom means */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** English stem -> word id */
  readonly stems: ReadonlyMap<string, string>;
  readonly hangulSpelling: SpellingIndex<string>;
  readonly latinSpelling: SpellingIndex<string>;
  /** The Latin words that names are made of: telecom, vegas. */
  readonly nameWords: ReadonlySet<string>;
  /** 초성 of a name -> entity */
  readonly choseong: ReadonlyMap<string, Lexeme>;
  /** folded romanisation of a name that is Korean in part -> entity */
  readonly romanised: ReadonlyMap<string, Lexeme>;
  /** folded romanisation of a person's name -> entity */
  readonly names: ReadonlyMap<string, Lexeme>;
}

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

/** Phrases that ask (몇 시, who wrote) would hide their question word. */
const QUESTION_PHRASE =
  /\b(who|whom|whose|what|which|where|when|why|how)\b.+|.+\b(who|what|which|where|when|why|how)\b|(^|\s)(몇|어느|무슨|어떤|누가|누구|언제|어디|왜|뭐|무엇|얼마)/;

/**
 * A word belongs to the concepts that list it among their first words, else to the one that lists it earliest: 위치 is a
 * place, and only at a stretch an address.
 */
const MAIN_WORDS = 3;

function addConcepts(lexicon: Lexicon): { main: Map<string, string[]>; all: Map<string, string[]> } {
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

/** A vice president is no president. */
const TITLE_CONCEPTS = new Set([
  'president',
  'vice-president',
  'vice-chairman',
  'chairman',
  'ceo',
  'cto',
  'cfo',
  'professor',
  'division-head',
  'executive',
]);

/** The words of the concepts' phrases; grammar words among them stand for nothing. */
function componentsOf(): Map<string, string[]> {
  const small = new Set([...FUNCTION_EN, ...FUNCTION_KO]);
  const out = new Map<string, string[]>();
  for (const { id, ko, en } of CONCEPTS) {
    // a former job (전 직장) is no job
    if (ATTRIBUTE_CONCEPTS.has(id) || TITLE_CONCEPTS.has(id)) continue;
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

function addFixedWords(lexicon: Lexicon): void {
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
function addLightWords(lexicon: Lexicon): void {
  for (const word of LIGHT_EN) if (lexicon.lookup(word).length === 0) lexicon.add(word, 'function', 'noun');
  for (const word of LIGHT_KO) {
    const stem = word.replace(/(하다|되다|다)$/, '');
    if (lexicon.lookup(word).length === 0 && lexicon.lookup(stem).length === 0) lexicon.addWord(word, 'function');
  }
}

/** Words of the framing phrases that nothing else explains: 팀장님, 슬라이드, deck. */
function addFramingWords(lexicon: Lexicon): void {
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

/** A number glued to what it counts (세곳) is two words. */
const COUNTED = /^(두|세|네|다섯|여섯|일곱|[0-9]+)(곳|군데|명|가지|회사|사람|개|분|사)/;

/** The rest of the vocabulary are the words of the knowledge itself: wordings, statements, near misses. */
function learnWords(lexicon: Lexicon, texts: readonly string[], vocabulary: Map<string, string[]>): void {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.match(/[A-Za-z]{2,}/g) ?? []) {
      if (lexicon.lookup(word).length === 0) lexicon.add(word, wordId(word), 'noun');
    }
    if (!hasHangul(text)) continue;
    const pieces = segment(text, lexicon);
    pieces.forEach((piece, at) => {
      if (piece.lexemes.length > 0 || !hasHangul(piece.text)) return;
      // 승인 is not 승 with a particle 인: a single syllable is learned together with what was taken for its ending
      const next = pieces[at + 1];
      const word =
        piece.text.length === 1 && next?.tail && next.start === piece.end ? piece.text + next.text : piece.text;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  for (const [word, count] of counts) {
    // one syllable left over is more often a torn word than a word
    if (([...word].length < 2 && count < 4) || COUNTED.test(word)) continue;
    lexicon.add(word, `word:${word}`, 'noun');
    if (!vocabulary.has(`word:${word}`)) vocabulary.set(`word:${word}`, []);
  }
}

/** Builds the vocabulary of some articles: the language's own words and those that the knowledge uses. */
export function createVocabulary(knowledge: readonly Knowledge[]): Vocabulary {
  const lexicon = new Lexicon();
  const entities = new Map<string, Entity>();
  const choseong = new Map<string, Lexeme>();
  const names = new Map<string, Lexeme>();
  for (const one of knowledge) {
    for (const entity of one.entities) {
      entities.set(entity.id, entity);
      const id = `entity:${entity.id}`;
      for (const alias of [entity.name.ko, entity.name.en, ...entity.aliases]) {
        lexicon.add(alias, id, 'noun');
        const lexeme: Lexeme = { id, class: 'noun', surface: alias };
        if (/^[가-힣\s]+$/.test(alias) && alias.length > 1) choseong.set(choseongOf(alias), lexeme);
        if (entity.type === 'person') for (const key of romanisedNames(entity.name.ko, alias)) names.set(key, lexeme);
      }
      // Latin aliases as people say them: SK텔레콤 is typed ㅅㅋㅌ after 스크트
    }
  }
  const { main: concepts, all: senses } = addConcepts(lexicon);
  addFixedWords(lexicon);
  addLightWords(lexicon);
  const texts = knowledge.flatMap((one) => [
    ...one.wordings.map((wording) => wording.text),
    ...one.facts.flatMap((fact) => [fact.statement.ko, fact.statement.en]),
    ...one.nearMisses,
  ]);
  learnWords(lexicon, texts, concepts);
  addFramingWords(lexicon);
  const nameWords = new Set(
    [...entities.values()]
      .flatMap((entity) => [entity.name.en, ...entity.aliases])
      .flatMap((name) => name.toLowerCase().match(/[a-z]{3,}/g) ?? []),
  );
  return {
    lexicon,
    entities,
    concepts,
    senses,
    nameWords,
    components: componentsOf(),
    choseong,
    names,
    ...indexes(lexicon, nameWords),
  };
}

const nameAmong = (lexemes: readonly Lexeme[]): Lexeme | undefined =>
  lexemes.find(({ id }) => id.startsWith('entity:'));

function indexes(
  lexicon: Lexicon,
  nameWords: ReadonlySet<string>,
): Pick<Vocabulary, 'stems' | 'hangulSpelling' | 'latinSpelling' | 'romanised'> {
  const stems = new Map<string, string>();
  const hangulSpelling = new SpellingIndex<string>();
  const latinSpelling = new SpellingIndex<string>();
  const romanised = new Map<string, Lexeme>();
  for (const word of nameWords) latinSpelling.add(word, word);
  const addRomanised = (key: string, name: Lexeme) => {
    if (key.length >= 2 && !romanised.has(key)) romanised.set(key, name);
  };
  for (const [key, lexemes] of lexicon.entries()) {
    if (/^[a-z]+$/.test(key)) {
      const word = lexemes.find((lexeme) => lexeme.id.startsWith('word:') && !lexeme.id.includes('_'));
      if (word) stems.set(stemEnglish(key), word.id);
      if (key.length >= 3) latinSpelling.add(key, key);
    } else if (/^[가-힣]+$/.test(key)) {
      const jamo = jamoOf(key);
      if (
        key.length >= 2 &&
        jamo.length >= 4 &&
        lexemes.some((lexeme) => lexeme.class !== 'tail' && lexeme.id !== 'framing')
      )
        hangulSpelling.add(jamo, key);
      const name = nameAmong(lexemes);
      if (name && key.length <= 8) addRomanised(foldHangul(key), name);
    } else if (/^[a-z]+[가-힣]+$/.test(key)) {
      const [latin, hangul] = [key.replace(/[가-힣]/g, ''), key.replace(/[a-z]/g, '')];
      const name = nameAmong(lexemes);
      if (name) addRomanised(foldRomanised(latin) + foldHangul(hangul), name);
      const jamo = jamoOf(key);
      if (jamo.length >= 5) hangulSpelling.add(jamo, key);
    }
  }
  return { stems, hangulSpelling, latinSpelling, romanised };
}

import type { Entity, Knowledge } from '../knowledge';
import { choseongOf, type Lexeme, Lexicon, type SpellingIndex } from '../language';
import { addConcepts, componentsOf } from './concept-words';
import { addFixedWords, addFramingWords, addLightWords } from './fixed-words';
import { learnWords } from './learned-words';
import { romanisedNames } from './person-names';
import { indexSpellings } from './spelling-indexes';

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
    ...indexSpellings(lexicon, nameWords),
  };
}

import type { Fact, Knowledge, Role } from '../knowledge';
import { createIndex, type SearchIndex } from '../search';
import {
  type Classify,
  entityOf,
  findNumbers,
  isContent,
  type Read,
  type Token,
  termsOf,
  trainClassifier,
  trainMaximumEntropy,
  type Vocabulary,
} from '../understanding';
import { perToken } from './per-token';

/** One thing that can be asked for: a role of a fact. */
export interface Ask {
  readonly key: string;
  readonly fact: Fact;
  readonly role: Role;
}

/** Word ids with how often they stand in a set of texts. */
export type Bag = ReadonlyMap<string, number>;

export interface AskWords {
  readonly ask: Ask;
  /** Ids and concepts of the wordings for this role, with the share of wordings that hold them. */
  readonly words: Bag;
  readonly wordings: number;
}

export interface FactWords {
  readonly fact: Fact;
  /** Everything that its statement, roles and wordings say. */
  readonly words: Bag;
  readonly entities: ReadonlySet<string>;
  /** Classes of its entities: university, left, foreign. */
  readonly classes: ReadonlySet<string>;
  readonly dates: readonly string[];
  readonly numbers: ReadonlySet<number>;
  /** True where a role is a list, so that the second of it can be asked for. */
  readonly listed: boolean;
  /** Types of its entities: device, content. */
  readonly types: ReadonlySet<string>;
  /** True for words that near misses use and no fact does. */
  readonly missed: (token: Token) => boolean;
  /** Ids and concepts of its statement alone. */
  readonly said: Bag;
}

export interface LearnedWording {
  readonly ask: Ask;
  readonly tokens: readonly Token[];
}

/** What the answers of one article are looked up in. */
export interface Corpus {
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  readonly asks: readonly AskWords[];
  readonly facts: ReadonlyMap<string, FactWords>;
  readonly wordings: readonly LearnedWording[];
  readonly index: SearchIndex;
  /** natural's classifier: naive Bayes. */
  readonly classify: Classify;
  /** A second opinion that weighs words together. */
  readonly weigh: Classify;
  /** True for words that near misses use and no fact does: they ask for what is not said. */
  readonly missed: (token: Token) => boolean;
  /** How much an id tells: high for rare ones. */
  readonly idf: (id: string) => number;
}

const ids = perToken((token): readonly string[] => [
  ...token.ids.filter((id) => /^(entity|word|role):|^not$/.test(id)),
  ...token.concepts.map((concept) => `concept:${concept}`),
]);

/** Names count where a good part of the texts has them: one wording that brings in another name does not make it the fact's. */
function withoutStrayNames(counts: Map<string, number>, texts: number, said: ReadonlySet<string>): Map<string, number> {
  const enough = Math.max(2, texts * 0.06);
  return new Map([...counts].filter(([id, count]) => !id.startsWith('entity:') || count >= enough || said.has(id)));
}

function bagOf(texts: readonly (readonly Token[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of texts) {
    for (const id of new Set(tokens.flatMap(ids))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function entitiesOf(fact: Fact, texts: readonly (readonly Token[])[], knowledge: Knowledge): Set<string> {
  const found = new Set<string>();
  for (const value of Object.values(fact.roles))
    if (value?.kind === 'entities') for (const id of value.entities) found.add(id);
  for (const tokens of texts) {
    for (const token of tokens) {
      const id = entityOf(token);
      if (id) found.add(id);
    }
  }
  if (fact.about) found.add(fact.about);
  if (fact.relation) found.add(fact.relation.of);
  const owners = new Map(knowledge.entities.map((entity) => [entity.id, entity.of]));
  // who speaks of a person may name the company instead: "SKT's thinking"
  for (const id of [...found]) {
    const owner = owners.get(id);
    if (owner) found.add(owner);
  }
  for (const entity of knowledge.entities) if (entity.parts.some((part) => found.has(part))) found.add(entity.id);
  return found;
}

/** Dates of its roles, and those that its statement names. */
function datesOf(fact: Fact): string[] {
  const roles = Object.values(fact.roles).flatMap((value) => (value?.kind === 'date' ? [value.date] : []));
  const said = [...fact.statement.ko.matchAll(/(\d{4})년(?: (\d{1,2})월)?(?: (\d{1,2})일)?/g)];
  return [
    ...roles,
    ...said.map(([, year, month, day]) =>
      [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'),
    ),
  ];
}

function numbersOf(fact: Fact): Set<number> {
  const roles = Object.values(fact.roles).flatMap((value) =>
    value?.kind === 'count'
      ? [value.number]
      : value?.kind === 'entities'
        ? [value.entities.length]
        : value?.kind === 'texts'
          ? [value.texts.length]
          : [],
  );
  const said = [fact.statement.ko, fact.statement.en].flatMap((text) => findNumbers(text).map(({ value }) => value));
  return new Set([...roles, ...said]);
}

/** A wording with its tokens, ready to be learned; reading is the slow part, so folds of a cross-validation share it. */
export function readWordings(knowledge: Knowledge, read: Read): LearnedWording[] {
  const facts = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
  return knowledge.wordings.flatMap(({ fact, role, text }) => {
    const known = facts.get(fact);
    return known ? [{ ask: { key: `${fact}.${role}`, fact: known, role }, tokens: read(text, true).tokens }] : [];
  });
}

/** Builds what answers are looked up in from the knowledge and the wordings given. */
export function createCorpus(
  knowledge: Knowledge,
  vocabulary: Vocabulary,
  read: Read,
  wordings: readonly LearnedWording[],
): Corpus {
  const byAsk = new Map<string, LearnedWording[]>();
  for (const wording of wordings) {
    const list = byAsk.get(wording.ask.key);
    if (list) list.push(wording);
    else byAsk.set(wording.ask.key, [wording]);
  }
  const facts = new Map<string, FactWords>();
  const missedIds = new Set<string>();
  const missed = (token: Token): boolean => !token.parts?.length && token.ids.some((id) => missedIds.has(id));
  const asks: AskWords[] = [];
  for (const fact of knowledge.facts) {
    const said = [read(fact.statement.ko).tokens, read(fact.statement.en).tokens];
    const entities = entitiesOf(fact, said, knowledge);
    const saidNames = new Set([...entities].map((id) => `entity:${id}`));
    const asked: (readonly Token[])[] = [];
    for (const role of Object.keys(fact.roles) as Role[]) {
      const key = `${fact.id}.${role}`;
      const learned = byAsk.get(key) ?? [];
      const texts = learned.map((wording) => wording.tokens);
      asked.push(...texts);
      asks.push({
        ask: { key, fact, role },
        words: withoutStrayNames(bagOf(texts), texts.length, saidNames),
        wordings: Math.max(1, texts.length),
      });
    }
    const classes = new Set([...entities].flatMap((id) => vocabulary.entities.get(id)?.classes ?? []));
    facts.set(fact.id, {
      fact,
      words: withoutStrayNames(bagOf([...said, ...asked]), asked.length, saidNames),
      entities,
      classes,
      dates: datesOf(fact),
      numbers: numbersOf(fact),
      missed,
      listed: Object.values(fact.roles).some((value) => value?.kind === 'texts'),
      said: bagOf(said),
      types: new Set([...entities].flatMap((id) => vocabulary.entities.get(id)?.type ?? [])),
    });
  }
  const frequency = new Map<string, number>();
  for (const { words } of facts.values())
    for (const id of words.keys()) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  for (const text of knowledge.nearMisses) {
    for (const token of read(text, true).tokens)
      for (const id of token.ids) if (id.startsWith('word:') && !frequency.has(id)) missedIds.add(id);
  }
  const total = facts.size;
  const idfOf = (facts: number): number => Math.log(1 + total / (facts + 0.5));
  const idfs = new Map([...frequency].map(([id, facts]) => [id, idfOf(facts)]));
  const rarest = idfOf(0);
  const idf = (id: string): number => idfs.get(id) ?? rarest;
  const labelled = wordings.map((wording) => ({ label: wording.ask.key, tokens: termsOf(wording.tokens, vocabulary) }));
  return {
    knowledge,
    vocabulary,
    asks,
    facts,
    wordings,
    idf,
    missed,
    index: createIndex(labelled.map(({ tokens }, id) => ({ id, terms: tokens }))),
    classify: trainClassifier(labelled),
    weigh: trainMaximumEntropy(labelled),
  };
}

export { ids as idsOf, isContent };

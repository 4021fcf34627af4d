import { keyOf, normalize } from '../language';
import type { Article, Entity, Fact, Knowledge, Paragraph, Wording } from './types';
import { isIn } from './written-in';

/** A problem as people can find it: `file: path: problem`. */
export type Problem = string;

/** A name as questions are read: Ｓ Ｋ Ｔ, S.K.T and skt are one. */
const aliasKey = (alias: string): string => keyOf(normalize(alias));

interface Parts {
  readonly article: Article | undefined;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly wordings: readonly Wording[];
  readonly nearMisses: readonly string[];
}

/** Everything that has an id, also what is broken otherwise: a reference to it dangles no less when it is mended. */
interface Ids {
  /** Nothing where the file itself is no list. */
  readonly entities: readonly string[] | undefined;
  readonly facts: readonly string[] | undefined;
}

const saysNothing = (text: string): boolean => aliasKey(text) === '';

/** Texts that only have a value: '?', a lone emoji. */
function empty({ entities, wordings, nearMisses }: Parts): Problem[] {
  return [
    ...entities.flatMap((entity) =>
      entity.aliases.filter(saysNothing).map((alias) => `entities.yml: ${entity.id}.aliases: '${alias}' has no letter`),
    ),
    ...wordings
      .filter(({ text }) => saysNothing(text))
      .map(({ fact, role, text }) => `wordings.yml: ${fact}.${role}: '${text}' has no letter`),
    ...nearMisses.flatMap((text, at) =>
      saysNothing(text) ? [`near-misses.yml: [${at}]: '${text}' has no letter; write a question`] : [],
    ),
  ];
}

/** Statements in the other language's place. */
function misplacedLanguages({ facts }: Parts): Problem[] {
  return facts.flatMap(({ id, statement }) =>
    (['ko', 'en'] as const).flatMap((language) =>
      isIn(statement[language], language)
        ? []
        : [`facts.yml: ${id}.statement.${language}: is not written in ${language === 'ko' ? 'Korean' : 'English'}`],
    ),
  );
}

function repeated(file: string, ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [`${file}: [${at}].id: '${id}' is used twice; ids must differ`] : [];
  });
}

function sharedAliases(entities: readonly Entity[]): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entity of entities) {
    for (const alias of new Set([entity.name.ko, entity.name.en, ...entity.aliases].map(aliasKey))) {
      const other = owner.get(alias);
      if (other && other !== entity.id) {
        problems.push(`entities.yml: ${entity.id}.aliases: '${alias}' also names '${other}'; keep it at one of them`);
      }
      owner.set(alias, entity.id);
    }
  }
  return problems;
}

function misplaced(paragraph: Paragraph, article: Article | undefined): boolean {
  return typeof paragraph === 'number' && article !== undefined && paragraph > article.paragraphs;
}

/** Everything that is wrong with knowledge put together in the program: the rules of its files. */
export function checkKnowledge(knowledge: Knowledge): Problem[] {
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return checkSense(knowledge, { entities: idsOf(knowledge.entities), facts: idsOf(knowledge.facts) });
}

/** What the schema cannot see: references to nothing, shared aliases, paragraphs that the article does not have. */
export function checkSense(parts: Parts, ids: Ids): Problem[] {
  const { article, entities, facts, wordings } = parts;
  const known = new Set([...(ids.entities ?? []), ...entities.map((entity) => entity.id)]);
  const broken = new Set((ids.facts ?? []).filter((id) => !facts.some((fact) => fact.id === id)));
  const roles = new Map(facts.map((fact) => [fact.id, fact.roles]));
  const dangling = (file: string, path: string, id: string | undefined): Problem[] =>
    id === undefined || !ids.entities || known.has(id)
      ? []
      : [`${file}: ${path}: no entity '${id}'; add it to entities.yml or mend the name`];
  return [
    ...repeated('entities.yml', ids.entities ?? []),
    ...repeated('facts.yml', ids.facts ?? []),
    ...sharedAliases(entities),
    ...entities.flatMap((entity) => [
      ...dangling('entities.yml', `${entity.id}.of`, entity.of),
      ...dangling('entities.yml', `${entity.id}.kindOf`, entity.kindOf),
      ...entity.parts.flatMap((part) => dangling('entities.yml', `${entity.id}.parts`, part)),
    ]),
    ...facts.flatMap((fact) => [
      ...dangling('facts.yml', `${fact.id}.about`, fact.about),
      ...fact.speakers.flatMap((id, at) => dangling('facts.yml', `${fact.id}.speakers[${at}]`, id)),
      ...dangling('facts.yml', `${fact.id}.relation.of`, fact.relation?.of),
      ...Object.entries(fact.roles).flatMap(([role, value]) =>
        value?.kind === 'entities'
          ? value.entities.flatMap((entity) => dangling('facts.yml', `${fact.id}.roles.${role}`, entity))
          : [],
      ),
      ...fact.paragraphs
        .filter((paragraph) => misplaced(paragraph, article))
        .map((paragraph) => `facts.yml: ${fact.id}.paragraphs: the article has no paragraph ${paragraph}`),
    ]),
    ...empty(parts),
    ...misplacedLanguages(parts),
    ...wordings.flatMap(({ fact, role }) => {
      if (!ids.facts || broken.has(fact)) return [];
      const known = roles.get(fact);
      if (!known) return [`wordings.yml: ${fact}: no fact '${fact}'; add it to facts.yml or mend the name`];
      return known[role] ? [] : [`wordings.yml: ${fact}.${role}: the fact has no role '${role}'`];
    }),
  ].filter((problem, at, all) => all.indexOf(problem) === at);
}

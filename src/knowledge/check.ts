import type { Article, Entity, Fact, Knowledge, Paragraph, Wording } from './types';

/** A problem as people can find it: `file: path: problem`. */
export type Problem = string;

const aliasKey = (alias: string): string =>
  alias
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.-]/g, '');

interface Parts {
  readonly article: Article | undefined;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly wordings: readonly Wording[];
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
  return checkSense(knowledge);
}

/** What the schema cannot see: references to nothing, shared aliases, paragraphs that the article does not have. */
export function checkSense({ article, entities, facts, wordings }: Parts): Problem[] {
  const known = new Set(entities.map((entity) => entity.id));
  const roles = new Map(facts.map((fact) => [fact.id, fact.roles]));
  const dangling = (file: string, path: string, id: string | undefined): Problem[] =>
    id === undefined || known.has(id)
      ? []
      : [`${file}: ${path}: no entity '${id}'; add it to entities.yml or mend the name`];
  return [
    ...repeated(
      'entities.yml',
      entities.map((entity) => entity.id),
    ),
    ...repeated(
      'facts.yml',
      facts.map((fact) => fact.id),
    ),
    ...sharedAliases(entities),
    ...entities.flatMap((entity) => [
      ...dangling('entities.yml', `${entity.id}.of`, entity.of),
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
    ...wordings.flatMap(({ fact, role }) => {
      const known = roles.get(fact);
      if (!known) return [`wordings.yml: ${fact}: no fact '${fact}'; add it to facts.yml or mend the name`];
      return known[role] ? [] : [`wordings.yml: ${fact}.${role}: the fact has no role '${role}'`];
    }),
  ].filter((problem, at, all) => all.indexOf(problem) === at);
}

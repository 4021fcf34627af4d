import type { z } from 'zod';
import { checkSense, type Problem } from './check';
import { articleSchema, entitiesSchema, factsSchema, nearMissesSchema, wordingsSchema } from './schema';
import type { Knowledge, Role, Wording } from './types';

/** The parsed files of one article folder, before anything is known about them. */
export interface RawKnowledge {
  readonly article: unknown;
  readonly entities: unknown;
  readonly facts: unknown;
  readonly wordings: unknown;
  readonly nearMisses: unknown;
}

const nameOf = (data: unknown, path: readonly PropertyKey[]): string =>
  path
    .map((key, at) => {
      if (typeof key !== 'number') return at === 0 ? String(key) : `.${String(key)}`;
      const item = Array.isArray(data) && at === 0 ? (data[key] as { id?: unknown } | null) : undefined;
      return typeof item?.id === 'string' ? item.id : `[${key}]`;
    })
    .join('');

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], data);

function shown(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? 'nothing';
  } catch {
    text = 'something that holds itself';
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function parse<T>(schema: z.ZodType<T>, file: string, data: unknown, problems: Problem[]): T | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = nameOf(data, issue.path) || '(whole file)';
    problems.push(`${file}: ${path}: ${issue.message} (found ${shown(valueAt(data, issue.path))})`);
  }
  return undefined;
}

/** The items of a list that are right by themselves, so that what they refer to is checked beside broken ones. */
function sound<T>(schema: z.ZodArray<z.ZodType<T>>, data: unknown): T[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((item) => {
    const one = schema.element.safeParse(item);
    return one.success ? [one.data] : [];
  });
}

const idsIn = (data: unknown): string[] =>
  Array.isArray(data)
    ? data.flatMap((item: { id?: unknown } | null) => (typeof item?.id === 'string' ? [item.id] : []))
    : [];

const wordingsOf = (byFact: z.infer<typeof wordingsSchema>): Wording[] =>
  Object.entries(byFact).flatMap(([fact, roles]) =>
    Object.entries(roles).flatMap(([role, texts]) => (texts ?? []).map((text) => ({ fact, role: role as Role, text }))),
  );

/** The wordings of facts that have them right. */
const soundWordings = (data: unknown): z.infer<typeof wordingsSchema> =>
  data === null || typeof data !== 'object'
    ? {}
    : Object.assign(
        {},
        ...Object.entries(data).map(([fact, roles]) => wordingsSchema.safeParse({ [fact]: roles }).data ?? {}),
      );

/**
 * Checks one article's data and gives it its types.
 * @returns the knowledge, or every problem found; pure, reads nothing
 */
export function validateKnowledge(raw: RawKnowledge): { knowledge: Knowledge; problems: [] } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const article = parse(articleSchema, 'article.yml', raw.article, problems);
  const entities = parse(entitiesSchema, 'entities.yml', raw.entities, problems);
  const facts = parse(factsSchema, 'facts.yml', raw.facts, problems);
  const byFact = parse(wordingsSchema, 'wordings.yml', raw.wordings ?? {}, problems);
  const nearMisses = parse(nearMissesSchema, 'near-misses.yml', raw.nearMisses ?? [], problems);
  const wordings = wordingsOf(byFact ?? {});
  const parts = {
    article,
    entities: entities ?? sound(entitiesSchema, raw.entities),
    facts: facts ?? sound(factsSchema, raw.facts),
    wordings: byFact ? wordings : wordingsOf(soundWordings(raw.wordings)),
    nearMisses: nearMisses ?? sound(nearMissesSchema, raw.nearMisses),
  };
  problems.push(
    ...checkSense(parts, {
      entities: Array.isArray(raw.entities) ? idsIn(raw.entities) : undefined,
      facts: Array.isArray(raw.facts) ? idsIn(raw.facts) : undefined,
    }),
  );
  if (!article || !entities || !facts || !nearMisses || problems.length > 0) return { problems };
  return { knowledge: { article, entities, facts, wordings, nearMisses }, problems: [] };
}

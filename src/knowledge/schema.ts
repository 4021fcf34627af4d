import { z } from 'zod';
import { ROLES } from './types';

const filled = z.string().trim().min(1, 'is empty');
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
const text = z.strictObject({ ko: filled, en: filled });
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');
const paragraph = z.union([z.int().min(1), z.enum(['title', 'subhead', 'byline', 'caption'])]);

/** zod passes over this one key of a record without a word; whoever wrote it hears of it. */
const named = <T extends z.ZodType>(record: T) =>
  z
    .unknown()
    .refine((value) => !Object.hasOwn(Object(value), '__proto__'), "'__proto__' is no name of anything")
    .pipe(record);

export const articleSchema = z.strictObject({
  id,
  title: filled,
  label: filled.optional(),
  name: text,
  outlet: text,
  author: text,
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'must be YYYY-MM-DDTHH:MM'),
  paragraphs: z.int().min(1),
  summaries: z.strictObject({ short: text, sentence: text, long: text }),
});

export const entitiesSchema = z.array(
  z.strictObject({
    id,
    type: id,
    name: text,
    aliases: z.array(filled).default([]),
    classes: z.array(filled).default([]),
    of: id.optional(),
    kindOf: id.optional(),
    title: text.optional(),
    parts: z.array(id).default([]),
  }),
);

const roleValue = z
  .union([
    z.array(id).min(1),
    z.strictObject({ list: z.array(text).min(1) }),
    z.strictObject({ date, time: filled.optional(), said: text.optional() }),
    z.strictObject({ number: z.number(), unit: text }),
    text,
  ])
  .transform((value) => {
    if (Array.isArray(value)) return { kind: 'entities' as const, entities: value };
    if ('list' in value) return { kind: 'texts' as const, texts: value.list };
    if ('date' in value) return { kind: 'date' as const, ...value };
    if ('number' in value) return { kind: 'count' as const, ...value };
    return { kind: 'text' as const, text: value };
  });

export const factsSchema = z.array(
  z.strictObject({
    id,
    paragraphs: z.array(paragraph).min(1, 'names no paragraph'),
    statement: text,
    roles: named(z.partialRecord(z.enum(ROLES), roleValue)),
    about: id.optional(),
    relation: z.strictObject({ kind: z.enum(['members', 'founders', 'joined', 'maker']), of: id }).optional(),
    event: text.optional(),
    planned: z.boolean().default(false),
    denies: z.array(filled).default([]),
    needs: z.array(filled).default([]),
    speakers: z.array(id).default([]),
  }),
);

export const wordingsSchema = named(z.record(id, named(z.partialRecord(z.enum(ROLES), z.array(filled)))));

export const nearMissesSchema = z.array(filled);

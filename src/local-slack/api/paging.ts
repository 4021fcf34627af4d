import type { Json } from '../json';
import { ApiError } from './api-error';
import { type Args, optional } from './arguments';

const MOST = 1000;

/** Part of a list, and how to ask for the next. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
  /** To be part of the answer. */
  readonly metadata: { readonly response_metadata: Json };
}

/**
 * The page that the arguments `limit` and `cursor` ask for.
 * @param key tells items apart: a cursor names the one that the next page begins with.
 * @throws ApiError `invalid_limit` or `invalid_cursor`
 */
export function page<T>(items: readonly T[], args: Args, key: (item: T) => string, usual = 100): Page<T> {
  const asked = Number(optional(args, 'limit') ?? 0);
  if (!Number.isInteger(asked) || asked < 0 || asked > MOST) throw new ApiError('invalid_limit');
  const cursor = optional(args, 'cursor');
  const start = cursor === undefined ? 0 : items.findIndex((item) => encode(key(item)) === cursor);
  if (start < 0) throw new ApiError('invalid_cursor');
  const end = start + (asked || usual);
  const next = items[end];
  return {
    items: items.slice(start, end),
    more: next !== undefined,
    metadata: { response_metadata: { next_cursor: next === undefined ? '' : encode(key(next)) } },
  };
}

function encode(key: string): string {
  return Buffer.from(`next:${key}`).toString('base64');
}

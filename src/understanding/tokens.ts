import type { DateMention } from './dates';

export type TokenKind =
  | 'entity'
  | 'word'
  | 'role'
  | 'date'
  | 'number'
  | 'not'
  | 'except'
  | 'reference'
  | 'function'
  | 'framing'
  | 'unknown';

/** A word of the question with what it may stand for. */
export interface Token {
  readonly text: string;
  /** The particles and endings after it, as typed. */
  readonly tail: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Everything the word may mean: `entity:kt`, `word:합류`, `role:when`. */
  readonly ids: readonly string[];
  readonly concepts: readonly string[];
  /** Concepts that list the word too, but that it seldom means: to pool is to cooperate, if it is not to share. */
  readonly senses?: readonly string[];
  /** The ids of a phrase's words: 사진 찍다 // 사진, 찍다 */
  readonly parts?: readonly string[];
  /** The word was not typed like this. */
  readonly mended?: boolean;
  readonly date?: DateMention;
  readonly number?: number;
}

export const entityOf = (token: Token): string | undefined =>
  token.ids.find((id) => id.startsWith('entity:'))?.slice(7);

export const rolesOf = (token: Token): string[] =>
  token.ids.filter((id) => id.startsWith('role:')).map((id) => id.slice(5));

export const KINDS = ['answer', 'refuse', 'correct'] as const;
export const QUESTION_LANGUAGES = ['ko', 'en', 'mix'] as const;

export type Kind = (typeof KINDS)[number];
export type QuestionLanguage = (typeof QUESTION_LANGUAGES)[number];

/** One question of a question file, with what a reply to it has to say and must not say. */
export interface Case {
  readonly id: string;
  /** The question as it is asked; it may be empty. */
  readonly q: string;
  readonly lang: QuestionLanguage;
  readonly kind: Kind;
  readonly cat: string;
  /** Groups of alternatives: a reply needs one alternative of every group. */
  readonly must: readonly (readonly string[])[];
  readonly mustNot: readonly string[];
  /** Cases of one file that share it are one conversation, in file order. */
  readonly thread?: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What a case is tallied as: small talk is graded by rules of its own. */
export function kindOf({ kind, cat }: Pick<Case, 'kind' | 'cat'>): Kind | 'smalltalk' {
  return kind === 'answer' && cat === 'smalltalk' ? 'smalltalk' : kind;
}

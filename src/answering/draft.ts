import type { Fact } from '../knowledge';
import type { Status } from './answer';
import type { Evidence } from './evidence';

/** An answer before it is dressed: what it says, what carries it, why. */
export interface Draft {
  readonly status: Status;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly intent: string;
  readonly role: string;
  readonly entities?: readonly string[];
  readonly confidence: number;
  readonly reason: string;
  readonly evidence?: Evidence;
  /** Of a yes/no question: whether what it claims, without its own "not", is so. */
  readonly holds?: boolean;
  /** The sets and values that a follow-up may pick from. */
  readonly unexplained?: readonly string[];
}

/** A way of answering: a draft, or nothing where the question is not its kind. */
export type Rule<Context> = (context: Context) => Draft | undefined;

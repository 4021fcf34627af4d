import { type Claimed, LEASE, type Store } from '../../store';

/** A question that this process claimed, for as long as it is at work on it. */
export interface Hold {
  /**
   * Resolves where nobody else can take the question while one call of Slack is under way: to be awaited before each
   * that must not be made twice. @throws LostClaim, or what the store said
   */
  readonly sure: () => Promise<void>;
}

/**
 * Somebody else took a question up, or may by now: this process was held up for longer than a claim lasts, was cut off
 * its database, or gave the question back.
 */
export class LostClaim extends Error {}

/** A call of Slack takes ten seconds at most: after this much of the claim it might still be under way at its end. */
const SURE_FOR = LEASE / 2;

export interface HoldOptions {
  readonly claimed: Claimed;
  /** When it was claimed, by `now`. */
  readonly since: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether others may have it by now: this process is about to end. */
  readonly isBack: () => boolean;
}

/** Keeps a claimed question from being taken by others for as long as `work` takes, or until it is given back. */
export async function holdOn<T>(
  { questions }: Pick<Store, 'questions'>,
  { claimed, since, now, isBack }: HoldOptions,
  work: (hold: Hold) => Promise<T>,
): Promise<T> {
  let heldSince = since;
  const renew = async (): Promise<void> => {
    // Before it is asked for: the database may be slow to answer.
    const at = now();
    if (isBack()) throw new LostClaim('The question was given back.');
    if (!(await questions.renew(claimed))) throw new LostClaim('Somebody else took the question up.');
    heldSince = Math.max(heldSince, at);
  };
  // Where it cannot be renewed, the claim runs out: somebody then looks for the reply before sending another.
  const timer = setInterval(() => void renew().catch(() => undefined), LEASE / 3);
  timer.unref();
  try {
    return await work({ sure: async () => (now() - heldSince < SURE_FOR && !isBack() ? undefined : renew()) });
  } finally {
    clearInterval(timer);
  }
}

import { type Claimed, LEASE, type Store } from '../../store';

/** A question that this process claimed, for as long as it is at work on it. */
export interface Hold {
  /**
   * Resolves where nobody else can take the question while one call of Slack is under way: to be awaited before each
   * that must not be made twice. @throws LostClaim, or what the store said
   */
  readonly sure: () => Promise<void>;
}

/** Somebody else took a question up: this process was held up for longer than a claim lasts, or cut off its database. */
export class LostClaim extends Error {}

/** A call of Slack takes ten seconds at most: after this much of the claim it might still be under way at its end. */
const SURE_FOR = LEASE / 2;

/**
 * Keeps a claimed question from being taken by others for as long as `work` takes.
 * @param since when it was claimed, by `now`: milliseconds since 1970
 */
export async function holdOn<T>(
  { questions }: Pick<Store, 'questions'>,
  { claimed, since, now }: { readonly claimed: Claimed; readonly since: number; readonly now: () => number },
  work: (hold: Hold) => Promise<T>,
): Promise<T> {
  let heldSince = since;
  const renew = async (): Promise<void> => {
    // Before it is asked for: the database may be slow to answer.
    const at = now();
    if (!(await questions.renew(claimed))) throw new LostClaim('Somebody else took the question up.');
    heldSince = Math.max(heldSince, at);
  };
  // Where it cannot be renewed, the claim runs out: somebody then looks for the reply before sending another.
  const timer = setInterval(() => void renew().catch(() => undefined), LEASE / 3);
  timer.unref();
  try {
    return await work({ sure: async () => (now() - heldSince < SURE_FOR ? undefined : renew()) });
  } finally {
    clearInterval(timer);
  }
}

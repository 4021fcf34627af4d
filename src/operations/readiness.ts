import { withinTime } from './within-time';

/** Whether the bot can be asked, as far as the process knows by itself. */
export interface Condition {
  /** The articles are read and the bot is built. */
  readonly knowledge: boolean;
  /** Asks the database something. */
  readonly store: () => Promise<unknown>;
  /** Slack's events come in. */
  readonly connected: boolean;
  readonly stopping: boolean;
}

export interface Readiness {
  readonly ready: boolean;
  /** What it is for: `knowledge`, `store`, `slack`; `stopping` where the process is about to end. */
  readonly missing: readonly string[];
}

export async function readiness({ knowledge, store, connected, stopping }: Condition): Promise<Readiness> {
  const answers = await withinTime(store().then(() => true));
  const missing = [
    stopping && 'stopping',
    !knowledge && 'knowledge',
    !answers && 'store',
    !connected && 'slack',
  ].filter((one) => one !== false);
  return { ready: missing.length === 0, missing };
}

import type { Bot, Lesson, Teaching } from '../bot';
import type { Amendment, Store } from '../store';

/** The bot of each workspace: the same for all, but for what its maintainers taught it. */
export interface TaughtBots {
  of(team: string): Promise<Bot>;
}

/** Workspaces whose bot is kept ready; each takes some hundred megabytes. */
const LIMIT = 8;

/**
 * What was taught is read anew for each question, so that it holds at once in every process; the bot is built again
 * only where it changed. @param teaching left out: nothing is taught
 */
export function createTaughtBots({
  bot,
  store,
  teaching,
}: {
  readonly bot: Bot;
  readonly store: Store;
  readonly teaching?: Teaching;
}): TaughtBots {
  const ready = new Map<string, { readonly key: string; readonly bot: Bot }>();
  return {
    async of(team) {
      if (!teaching) return bot;
      const amendments = await store.amendments.list(team);
      if (amendments.length === 0) return bot;
      const key = amendments.map(({ id }) => id).join();
      const known = ready.get(team);
      const taught = known?.key === key ? known : { key, bot: teaching.build(lessonsOf(amendments)) };
      ready.delete(team);
      ready.set(team, taught);
      const [oldest] = ready.keys();
      if (ready.size > LIMIT && oldest !== undefined) ready.delete(oldest);
      return taught.bot;
    },
  };
}

export function lessonsOf(amendments: readonly Amendment[]): Lesson[] {
  return amendments.map(({ kind, article, target, role, text }) =>
    kind === 'alias'
      ? { kind, article, target, text }
      : { kind, article, target, text, role: (role ?? 'what') as Extract<Lesson, { kind: 'wording' }>['role'] },
  );
}

import type { Answer, Bot, Lesson, PatientBot } from '../bot';
import type { Amendment, Store } from '../store';
import type { AmendedBot, School } from './deps';

/** The bot as it is, or one that takes its time. */
export interface Asked {
  ask(question: string, earlier?: readonly Answer[]): Answer | Promise<Answer>;
}

/** The bot of each workspace: the same for all, but for what its maintainers taught it. */
export interface TaughtBots {
  of(team: string): Promise<Asked>;
  /** Keeps none ready for a workspace that has nothing taught, or that the bot was removed from. */
  drop(team: string): void;
}

/** Workspaces whose bot is kept ready; each takes some hundred megabytes. */
const LIMIT = 8;

interface Ready {
  readonly key: string;
  readonly amended: AmendedBot;
  readonly bot: PatientBot;
}

/**
 * What was taught is read anew for each question, so that it holds at once in every process; the bot is built again
 * only where it changed. @param school left out: nothing is taught
 */
export function createTaughtBots({
  bot,
  store,
  school,
}: {
  readonly bot: Bot;
  readonly store: Store;
  readonly school?: School;
}): TaughtBots {
  const ready = new Map<string, Ready>();
  const build = ({ teaching, amended }: School, key: string, amendments: readonly Amendment[]): Ready => {
    const lessons = lessonsOf(amendments);
    const beside = amended(lessons);
    return { key, amended: beside, bot: teaching.beside(beside, lessons) };
  };
  const drop = (team: string): void => {
    ready.get(team)?.amended.stop();
    ready.delete(team);
  };
  return {
    async of(team) {
      if (!school) return bot;
      const amendments = await store.amendments.list(team);
      if (amendments.length === 0) {
        drop(team);
        return bot;
      }
      const key = amendments.map(({ id }) => id).join();
      const known = ready.get(team);
      const fits = known?.key === key && known.amended.alive;
      const taught = fits ? known : build(school, key, amendments);
      if (!fits) known?.amended.stop();
      ready.delete(team);
      ready.set(team, taught);
      const [oldest] = ready.keys();
      if (ready.size > LIMIT && oldest !== undefined) drop(oldest);
      return taught.bot;
    },
    drop,
  };
}

export function lessonsOf(amendments: readonly Amendment[]): Lesson[] {
  return amendments.map(({ kind, article, target, role, text }) =>
    kind === 'alias'
      ? { kind, article, target, text }
      : { kind, article, target, text, role: (role ?? 'what') as Extract<Lesson, { kind: 'wording' }>['role'] },
  );
}

import { checkKnowledge, type Knowledge } from '../knowledge';
import { amend, type Lesson } from './amend';
import { type Bot, createBot } from './create-bot';
import { type Target, targetsOf } from './targets';
import { createPatientBot, createTaughtBot, type PatientBot } from './taught-bot';

/** How a bot is given lessons. */
export interface Teaching {
  readonly targets: readonly Target[];
  /** The rules of knowledge that it breaks with these lessons: `article: file: path: problem`. */
  problems(lessons: readonly Lesson[]): readonly string[];
  /** The bot with the lessons. Takes seconds, in which nothing else is done. */
  build(lessons: readonly Lesson[]): Bot;
  /** The same bot, with what takes the seconds left to `amended`: `createAmendedBot`, at work elsewhere. */
  beside(amended: PatientBot, lessons: readonly Lesson[]): PatientBot;
}

/** What came of trying a lesson before it is live. */
export interface Trial {
  readonly problems: readonly string[];
  /** Whether the bot does with it what it is for: answers the wording with the fact, takes the alias for the entity. */
  readonly learnt: boolean;
  /** Questions answered right before, and no longer. */
  readonly worse: readonly string[];
}

/** @param kept the lessons that hold already. @param added the one to be tried */
export type TryOut = (kept: readonly Lesson[], added: Lesson) => Promise<Trial>;

/** @param base made of the same knowledge */
export function createTeaching(all: readonly Knowledge[], base: Bot): Teaching {
  return {
    targets: targetsOf(all),
    problems: (lessons) =>
      amend(all, lessons).flatMap((knowledge) =>
        checkKnowledge(knowledge).map((problem) => `${knowledge.article.id}: ${problem}`),
      ),
    build: (lessons) => (lessons.length === 0 ? base : createTaughtBot(base, createAmendedBot(all, lessons), lessons)),
    beside: (amended, lessons) => createPatientBot(base, amended, lessons),
  };
}

/** The bot with lessons in its knowledge, wherever they have to do with the question or not. Takes seconds. */
export function createAmendedBot(all: readonly Knowledge[], lessons: readonly Lesson[]): Bot {
  return createBot(amend(all, lessons));
}

/** Whether a bot has taken a lesson in. */
export function hasLearnt(bot: Pick<Bot, 'ask'>, lesson: Lesson): boolean {
  const { status, facts, explanation } = bot.ask(lesson.text);
  if (lesson.kind === 'alias') return explanation.matches.some(({ as }) => as === `entity:${lesson.target}`);
  return status === 'answered' && facts.includes(lesson.target);
}

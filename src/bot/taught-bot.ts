import type { Answer } from '../answering';
import type { Lesson } from './amend';
import type { Bot } from './create-bot';
import { areAlike } from './group-alike';

/** A bot that may take its time: it is at work elsewhere. */
export interface PatientBot {
  ask(question: string, earlier?: readonly Answer[]): Promise<Answer>;
}

/** What the lessons have to do with a question: nothing, and here is the answer; or the bot that has them is to be asked. */
type Ruling = { readonly answer: Answer } | { choose(taught: Answer): Answer };

/**
 * Where lessons count. One wording more shifts, by a little, what every word of the article tells, and with it answers
 * that have nothing to do with it: so a lesson counts only where it is meant. A wording counts where nothing was
 * answered, or in much its own words, and only for its own fact; an alias where it stands in the question.
 */
function createRuling(base: Bot, lessons: readonly Lesson[]): (...asked: Parameters<Bot['ask']>) => Ruling {
  const aliases = lessons.filter(({ kind }) => kind === 'alias').map(({ text }) => squeeze(text));
  const wordings = lessons.filter(({ kind }) => kind === 'wording');
  return (question, earlier) => {
    const squeezed = squeeze(question);
    if (aliases.some((alias) => squeezed.includes(alias))) return { choose: (taught) => taught };
    const answer = base.ask(question, earlier);
    const open = answer.status === 'not_in_article' || answer.status === 'unclear';
    const meant = wordings.filter(({ text }) => open || areAlike(text, question));
    if (meant.length === 0) return { answer };
    return {
      choose(taught) {
        const counts = taught.status === 'answered' && meant.some(({ target }) => taught.facts.includes(target));
        return counts ? taught : answer;
      },
    };
  };
}

/** A bot with lessons. @param base without them @param amended with them in its knowledge */
export function createTaughtBot(base: Bot, amended: Bot, lessons: readonly Lesson[]): Bot {
  const rule = createRuling(base, lessons);
  return {
    articles: base.articles,
    ask(question, earlier) {
      const ruling = rule(question, earlier);
      return 'answer' in ruling ? ruling.answer : ruling.choose(amended.ask(question, earlier));
    },
  };
}

/** The same, where the bot that has the lessons is at work elsewhere. */
export function createPatientBot(base: Bot, amended: PatientBot, lessons: readonly Lesson[]): PatientBot {
  const rule = createRuling(base, lessons);
  return {
    async ask(question, earlier) {
      const ruling = rule(question, earlier);
      return 'answer' in ruling ? ruling.answer : ruling.choose(await amended.ask(question, earlier));
    },
  };
}

/** As aliases are told apart: without spaces, points and hyphens. */
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.-]/g, '');

import type { Lesson } from './amend';
import type { Bot } from './create-bot';
import { areAlike } from './group-alike';

/**
 * A bot with lessons. One wording more shifts, by a little, what every word of the article tells, and with it answers
 * that have nothing to do with it: so a lesson counts only where it is meant. A wording counts where nothing was
 * answered, or in much its own words, and only for its own fact; an alias where it stands in the question.
 * @param base without the lessons @param amended with them in its knowledge
 */
export function createTaughtBot(base: Bot, amended: Bot, lessons: readonly Lesson[]): Bot {
  const aliases = lessons.filter(({ kind }) => kind === 'alias').map(({ text }) => squeeze(text));
  const wordings = lessons.filter(({ kind }) => kind === 'wording');
  return {
    articles: base.articles,
    ask(question, earlier) {
      const squeezed = squeeze(question);
      if (aliases.some((alias) => squeezed.includes(alias))) return amended.ask(question, earlier);
      const answer = base.ask(question, earlier);
      const open = answer.status === 'not_in_article' || answer.status === 'unclear';
      const meant = wordings.filter(({ text }) => open || areAlike(text, question));
      if (meant.length === 0) return answer;
      const taught = amended.ask(question, earlier);
      const counts = taught.status === 'answered' && meant.some(({ target }) => taught.facts.includes(target));
      return counts ? taught : answer;
    },
  };
}

/** As aliases are told apart: without spaces, points and hyphens. */
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.-]/g, '');

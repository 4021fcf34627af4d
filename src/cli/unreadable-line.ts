import type { Answer, Bot, Language } from '../bot';
import type { Problem } from './parse-line';
import { LINE_PROBLEMS } from './unreadable-line.data';

/** The `unclear` answer to a line without a question that can be read: it says why, and how to write the line. */
export function unreadableLine(bot: Pick<Bot, 'ask'>, line: string, problem: Problem): Answer {
  const language: Language = /\p{Script=Hangul}/u.test(line) ? 'ko' : 'en';
  const said = LINE_PROBLEMS[language][problem];
  // Like the answer to an empty question, so that both read alike to a program.
  const empty = bot.ask('');
  return {
    ...empty,
    question: line,
    status: 'unclear',
    language,
    answer: said,
    suggestions: [],
    explanation: { ...empty.explanation, read: '', reason: said },
  };
}

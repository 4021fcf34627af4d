import { type Answer, createBot } from '../../src/bot';
import { KNOWLEDGE } from '../helpers';

/** The real bot over the real article; making it is slow, so a test file has one. */
export const bot = createBot(KNOWLEDGE);

/** The answer to the last of some questions, asked one after the other in one conversation. */
export function ask(...questions: readonly string[]): Answer {
  const answers: Answer[] = [];
  for (const question of questions) answers.push(bot.ask(question, answers));
  return answers.at(-1) as Answer;
}

/** Where an answer says that it comes from. */
export const paragraphsOf = ({ citations }: Answer) => citations.map(({ paragraph }) => paragraph);

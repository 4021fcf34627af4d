import type { Answer, Bot } from '../bot';
import type { Question } from '../store';
import { answerMessage } from './blocks/answer-message';
import type { Message } from './blocks/message';

/** The message by which a question is answered, wherever it was asked. */
export function composeAnswer(bot: Bot, question: Pick<Question, 'id' | 'place' | 'ts'>, answer: Answer): Message {
  // Slack does not show what was asked where no message asked it.
  return answerMessage(answer, bot.articles, { restate: question.ts === undefined });
}

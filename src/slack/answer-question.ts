import type { Answer } from '../bot';
import type { Conversation } from './conversations';
import type { ListenerDeps } from './deps';

/** Answers the next question of a conversation, and remembers the answer in it. */
export function answerQuestion(
  { bot, conversations }: ListenerDeps,
  question: string,
  conversation: Conversation,
): Answer {
  const answer = bot.ask(question, conversations.recall(conversation));
  conversations.remember(conversation, answer);
  return answer;
}

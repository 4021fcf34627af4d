import type { Answer } from '../../bot';
import type { Question, Store } from '../../store';
import type { Asked } from '../taught-bots';
import { isSure, looksLikeQuestion } from './is-sure';

/** Whether the bot itself was asked, rather than a thread or a channel in which it listens. */
export function isAddressed({ place }: Pick<Question, 'place'>): boolean {
  return place !== 'thread' && place !== 'channel';
}

/**
 * Whether a message without a mention is to be answered. In a channel where every question is, it need only be one; in
 * a thread the answer must be sure, too, and people must not be talking to each other: as soon as somebody said
 * something to somebody else, others have to mention the bot.
 */
export async function isForBot(
  { questions }: Store,
  bot: Asked,
  question: Question,
  answer: Answer,
  earlier: readonly Answer[],
): Promise<boolean> {
  const { place, text, ts, team, channel, thread } = question;
  if (isAddressed(question)) return true;
  if (!looksLikeQuestion(text)) return false;
  if (place === 'channel') return true;
  if (!ts || !thread || !isSure(text, answer, earlier, await bot.ask(text))) return false;
  const last = await questions.lastIn({ team, channel, thread, before: ts });
  return !last?.ignored || last.person === question.person;
}

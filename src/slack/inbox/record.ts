import type { Held, NewQuestion, Store } from '../../store';
import { isAddressed } from './is-for-bot';
import type { Incoming, PostedMessage } from './read-event';

/** Milliseconds: for six minutes, and a few for good measure, Slack delivers a message again that did not arrive. */
const MAY_STILL_COME = 10 * 60 * 1000;

/**
 * Writes down what is to be done about an event. Once it resolves, the event may be acknowledged.
 * Resolves to the question, claimed, where the event asks one that is new.
 * @param now milliseconds since 1970
 */
export async function record(store: Store, incoming: Incoming, now: number): Promise<Held | undefined> {
  const { message } = incoming;
  const { questions } = store;
  if (incoming.kind === 'deleted') {
    if (isAddressed(message) || (await questions.find(message.id))) await questions.takeBack(asQuestion(message));
    return undefined;
  }
  if (incoming.kind === 'posted') {
    const asks = isAddressed(message) || (await mayAsk(store, message));
    return asks ? questions.take(asQuestion(message)) : undefined;
  }
  const question = asQuestion(message);
  const { edit, addressedBefore } = incoming;
  if (await questions.revise(question, edit)) return undefined;
  // An edit that puts the mention in asks; any other edit of what was no question is none.
  if (!isAddressed(message)) return undefined;
  // One that was to the bot already has been answered, and its row removed since; unless it is yet to come.
  if (addressedBefore && now - Number(message.ts) * 1000 > MAY_STILL_COME) return undefined;
  const taken = (await questions.take(question, edit)) ?? (await questions.heed(question, edit));
  // The message may have come between the first look and this.
  if (!taken) await questions.revise(question, edit);
  return taken;
}

/** Whether a message without a mention may be for the bot: where it is engaged, or is to answer every question. */
async function mayAsk({ questions, settings }: Store, message: PostedMessage): Promise<boolean> {
  const { team, channel, threadTs } = message;
  const { listening } = await settings.channel(team, channel);
  if (listening === 'mention') return false;
  if (threadTs && !(await questions.engaged({ team, channel, thread: threadTs }))) return false;
  if (!threadTs && listening !== 'every') return false;
  if (!message.mentionsOthers) return true;
  await questions.ignore(asQuestion(message));
  return false;
}

/** A question in a channel is answered in its thread, one asked directly beside it unless it is in a thread. */
function asQuestion({ id, team, channel, ts, user, text, threadTs, place }: PostedMessage): NewQuestion {
  const thread = place === 'direct' ? threadTs : (threadTs ?? ts);
  return { id, team, channel, ts, user, text, place, ...(thread && { thread }) };
}

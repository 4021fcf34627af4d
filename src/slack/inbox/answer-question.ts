import type { Answer } from '../../bot';
import { type Held, type Outcome, type Question, StoreError } from '../../store';
import { apologyMessage } from '../blocks/notice-message';
import { composeAnswer } from '../compose-answer';
import { APOLOGY } from '../messages';
import { slackSaid } from '../slack-said';
import { stepOutputs } from '../step';
import { type Hold, LostClaim } from './hold-on';
import { isAddressed, isForBot } from './is-for-bot';
import { isUnreached } from './is-unreached';
import type { InboxParts, WorkOptions } from './parts';
import { type Post, postOnce } from './post-once';
import { recallFor } from './recall';
import { removeReply } from './remove-reply';
import { NowhereError, sendAnswer } from './send-answer';
import { withReply } from './thread';
import { isPast, waitAfter } from './tries';

/**
 * Answers a claimed question, or brings its answer up to date. Where answering fails, or Slack refuses the answer, the
 * log gets the error and the person one fixed sentence; where Slack cannot be reached, it is tried again later.
 * Resolves to false where there is work left at once: the question was changed meanwhile.
 */
export async function answerQuestion(
  parts: InboxParts,
  claimed: Held,
  hold: Hold,
  options: WorkOptions,
): Promise<boolean> {
  const { store, log } = parts;
  let question: Question = claimed;
  const sending: Sending = { ...options, hold, post: postOnce(parts, question, hold) };
  if (isPast(claimed)) {
    log.warn('A question was given up: it could not be answered in time.', { question: question.id });
    if (question.place === 'step') await apologise(parts, question, sending);
    // Its answer may be out: what is changed later is that answer.
    else await store.questions.fail(question, (await withReply(parts.client, question).catch(() => question)).replyTs);
    return true;
  }
  const earlier = await recallFor(store, question);
  let reply: Outcome;
  try {
    question = await withReply(parts.client, claimed);
    const bot = await parts.bots.of(question.team);
    await parts.turn();
    const answer = await bot.ask(question.text, earlier);
    if (!(await isForBot(store, bot, question, answer, earlier))) {
      await removeReply(parts, question);
      return !(await store.questions.turnDown(question)).left;
    }
    const replyTs = await deliver(parts, question, answer, sending);
    reply = { answer, ...(replyTs && { replyTs }) };
  } catch (error) {
    // Whoever holds it now answers it. And what the store cannot tell is asked again once the claim has run out.
    if (error instanceof LostClaim || error instanceof StoreError) throw error;
    log.error('A question could not be answered.', error, { question: question.id });
    if (isUnreached(error)) await store.questions.release(question, waitAfter(question.attempts, error));
    else if (error instanceof NowhereError) await store.questions.fail(question);
    else await apologise(parts, question, sending);
    return true;
  }
  // Where this fails, the answer is out all the same: it is found again by its metadata, and nothing more is said.
  return !(await store.questions.answered(question, reply)).left;
}

interface Sending extends WorkOptions {
  readonly hold: Hold;
  readonly post: Post;
}

async function deliver(
  parts: InboxParts,
  question: Question,
  answer: Answer,
  { deliver, asker, hold, post }: Sending,
): Promise<string | undefined> {
  const { client, bot } = parts;
  if (question.place === 'step' && !deliver) {
    const outputs = stepOutputs(answer, bot.articles);
    await client.functions.completeSuccess({ function_execution_id: question.channel, outputs });
    return undefined;
  }
  const message = await composeAnswer(parts, question, answer, asker);
  const { channel, replyTs: ts } = question;
  if (!ts) {
    await hold.sure();
    return deliver ? deliver(message, answer, question, post) : sendAnswer(parts, question, message, { post, asker });
  }
  try {
    await client.chat.update({ channel, ts, text: message.text, blocks: message.blocks });
  } catch (error) {
    // Somebody took the answer away: it is not wanted.
    if (slackSaid(error) !== 'message_not_found') throw error;
  }
  return ts;
}

/** Nobody is told that a message failed which did not ask the bot. */
async function apologise(parts: InboxParts, question: Question, { asker, deliver, post }: Sending): Promise<void> {
  let replyTs: string | undefined;
  try {
    if (question.place === 'step') {
      // A step that is neither completed nor failed holds its workflow up for ever; one that delivers fails by itself.
      if (!deliver)
        await parts.client.functions.completeError({ function_execution_id: question.channel, error: APOLOGY });
    } else if (!question.replyTs && isAddressed(question)) {
      replyTs = await sendAnswer(parts, question, apologyMessage(), { post, asker });
    }
  } catch (error) {
    parts.log.error('Nor could the apology be sent.', error, { question: question.id });
  }
  await parts.store.questions.fail(question, replyTs);
}

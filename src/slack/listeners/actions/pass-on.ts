import type { webApi } from '@slack/bolt';
import { GisabotError } from '../../../errors';
import type { Question } from '../../../store';
import { ephemeral } from '../../blocks/ephemeral';
import { passedOnMessage } from '../../blocks/handover-message';
import type { Message } from '../../blocks/message';
import { noticeOf } from '../../blocks/notice-message';
import type { ListenerDeps } from '../../deps';
import { directChannel } from '../../direct-channel';
import { HANDOVER } from '../../handover.data';
import { passedOnMark } from '../../handover-marks';
import { findMarked, postMarked } from '../../inbox';
import { LABELS } from '../../labels.data';
import { placeOfPress } from '../../place-of-press';
import type { ButtonArgs } from './ask-next';

/** Passes a question that the article does not answer on to the channel of people chosen for it, once. */
export function createPassOnListener({ store, people, workspaces, now, log }: ListenerDeps) {
  /** Once, even where a process died after it had posted, or Slack did not say that it did. */
  const postThere = async (message: Message, id: string, { team, channel }: { team: string; channel: string }) => {
    const presence = await workspaces.find(team);
    if (!presence) throw new GisabotError('NOT_INSTALLED', `The app is not installed in ${team}.`);
    const mark = passedOnMark(id, now());
    const there = await findMarked(presence.client, mark, { channel }).catch(() => undefined);
    return there ?? (await postMarked(presence, mark, message, { channel })) ?? '';
  };
  /** Pressed twice at once: the store knows of a question only when it has been passed on. */
  const underWay = new Set<string>();

  return async ({ ack, action, body, client, context, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const { id: user } = body.user;
    const team = context.teamId ?? '';
    const [question, { handoverChannel }, { language, name }] = await Promise.all([
      store.questions.find(action.value ?? ''),
      store.settings.workspace(team),
      people.profile(client, { team, user }),
    ]);
    const place = placeOfPress(body);
    const thread = place && place.kind !== 'home' ? place.thread : undefined;
    const tell = (text: string) => respond(ephemeral(noticeOf(text), thread));
    if (!question?.answer || question.team !== team) return void (await tell(LABELS[language].gone));
    if (!handoverChannel) return void (await tell(HANDOVER[language].failed));
    const { id, text, answer } = question;
    if (underWay.has(id)) return;
    underWay.add(id);
    try {
      // People are not called for what they have already; only of two processes at once does one take its message back.
      if (await store.handovers.has(id)) return void (await tell(HANDOVER[language].already));
      const link = await linkTo(client, question);
      const message = passedOnMessage({ question: text, reply: answer.answer, name, ...(link && { link }) }, language);
      const ts = await postThere(message, id, { team, channel: handoverChannel });
      const from = await wayBack(client, question, user);
      const first = await store.handovers.add({
        question: id,
        team,
        asker: user,
        from,
        to: { channel: handoverChannel, ts },
      });
      // What the other process found of this one's, or this one of the other's, is the one message of both.
      const shared = first || (await store.handovers.find({ team, channel: handoverChannel, ts }));
      if (!shared) await client.chat.delete({ channel: handoverChannel, ts });
      await tell(first ? HANDOVER[language].passedOn : HANDOVER[language].already);
    } catch (error) {
      log.error('A question could not be passed on.', error, { question: id });
      await tell(HANDOVER[language].failed);
    } finally {
      underWay.delete(id);
    }
  };
}

/** An answer that only its asker saw has no message that others could open. */
async function linkTo(client: webApi.WebClient, { channel, ts, replyTs }: Question): Promise<string | undefined> {
  const message_ts = ts ?? replyTs;
  if (!message_ts) return undefined;
  return client.chat.getPermalink({ channel, message_ts }).then(
    ({ permalink }) => permalink,
    () => undefined,
  );
}

/** The thread of the answer; where only its asker saw it, their direct message. */
async function wayBack(
  client: webApi.WebClient,
  { channel, thread, ts, replyTs }: Question,
  asker: string,
): Promise<{ channel: string; thread?: string }> {
  const root = thread ?? ts ?? replyTs;
  if (!root) return { channel: await directChannel(client, asker) };
  return { channel, thread: root };
}

import { RespondError } from '@slack/bolt';
import { answerMessage } from '../../blocks/answer-message';
import { ephemeral, inChannel } from '../../blocks/ephemeral';
import { noticeOf } from '../../blocks/notice-message';
import { composeAnswer } from '../../compose-answer';
import type { ListenerDeps } from '../../deps';
import { LABELS } from '../../labels.data';
import { placeOfPress } from '../../place-of-press';
import type { ButtonArgs } from './ask-next';

/** Shows an answer that only its asker sees to everybody there, once, with who asked. */
export function createShareListener(deps: ListenerDeps) {
  const { store, bot, people } = deps;
  return async ({ ack, action, body, client, context, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const { id: user } = body.user;
    const [question, { language, name }] = await Promise.all([
      store.questions.find(action.value ?? ''),
      people.profile(client, { team: context.teamId ?? '', user }),
    ]);
    const labels = LABELS[language];
    const place = placeOfPress(body);
    const thread = place?.kind === 'ephemeral' ? place.thread : undefined;
    if (!question?.answer || question.team !== context.teamId) {
      await respond(ephemeral(noticeOf(labels.gone), thread));
      return;
    }
    const { id, answer } = question;
    if (!(await store.questions.share(id))) {
      await respond(ephemeral(noticeOf(labels.shared), thread));
      return;
    }
    const heading = labels.sharedBy(name);
    const message = answerMessage(answer, bot.articles, { heading, restate: true, id, locale: language });
    await respond(inChannel(message, thread)).catch(async (error: unknown) => {
      // Slack refused it: nobody has seen it, and it may be shared yet.
      if (error instanceof RespondError) await store.questions.unshare(id);
      throw error;
    });
    const shared = { ...question, sharedAt: deps.now() };
    const kept = await composeAnswer({ ...deps, client }, shared, answer, user);
    await respond({ ...kept, replace_original: true });
    await respond(ephemeral(noticeOf(labels.sharedNow), thread));
  };
}

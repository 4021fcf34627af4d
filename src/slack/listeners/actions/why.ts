import { ephemeral } from '../../blocks/ephemeral';
import { explanationModal } from '../../blocks/explanation-modal';
import { noticeOf } from '../../blocks/notice-message';
import type { ListenerDeps } from '../../deps';
import { LABELS } from '../../labels.data';
import type { ButtonArgs } from './ask-next';

/** "Why this answer?" opens what the answer rests on. */
export function createWhyListener({ store, bot, guide, people }: ListenerDeps) {
  return async ({ ack, action, body, client, context, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const [question, { language }] = await Promise.all([
      store.questions.find(action.value ?? ''),
      people.profile(client, { team: context.teamId ?? '', user: body.user.id }),
    ]);
    if (!question?.answer || question.team !== context.teamId) {
      await respond(ephemeral(noticeOf(LABELS[language].gone)));
      return;
    }
    await client.views.open({
      trigger_id: body.trigger_id,
      view: explanationModal(question.answer, bot.articles, language, guide.statement),
    });
  };
}

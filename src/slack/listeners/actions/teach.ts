import { teachForm } from '../../blocks/teach-form';
import type { ListenerDeps } from '../../deps';
import type { ButtonArgs } from './ask-next';

/** Opens the form by which a maintainer teaches the bot what it did not answer. */
export function createTeachListener({ store, people }: ListenerDeps) {
  return async ({ ack, action, body, client, context }: ButtonArgs): Promise<void> => {
    await ack();
    const [question, { language, maintainer }] = await Promise.all([
      store.questions.find(action.value ?? ''),
      people.profile(client, { team: context.teamId ?? '', user: body.user.id }),
    ]);
    if (!maintainer || (question && question.team !== context.teamId)) return;
    const view = teachForm(question?.id ?? '', question?.text ?? '', language);
    await client.views.open({ trigger_id: body.trigger_id, view });
  };
}

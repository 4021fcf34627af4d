import type { AllMiddlewareArgs, BlockAction, FeedbackButtonsAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { FEEDBACK } from '../../blocks/answer-message';
import { ephemeral } from '../../blocks/ephemeral';
import { noticeOf } from '../../blocks/notice-message';
import type { ListenerDeps } from '../../deps';
import { LABELS } from '../../labels.data';
import { placeOfPress } from '../../place-of-press';

type Args = SlackActionMiddlewareArgs<BlockAction<FeedbackButtonsAction>> & AllMiddlewareArgs;

/** A judgement is kept, the person's last one, and thanked for. */
export function createFeedbackListener({ store, people }: ListenerDeps) {
  return async ({ ack, action, body, client, context, respond }: Args): Promise<void> => {
    await ack();
    const [verdict, id] = split(action.value ?? '');
    const [question, { language }] = await Promise.all([
      store.questions.find(id),
      people.profile(client, { team: context.teamId ?? '', user: body.user.id }),
    ]);
    const place = placeOfPress(body);
    const thread = place && place.kind !== 'home' ? place.thread : undefined;
    const labels = LABELS[language];
    if (!verdict || !question?.answer || question.team !== context.teamId) {
      await respond(ephemeral(noticeOf(labels.gone), thread));
      return;
    }
    await store.feedback.give(question.id, { team: question.team, user: body.user.id }, verdict);
    await respond(ephemeral(noticeOf(verdict === 'good' ? labels.thanksForGood : labels.thanksForBad), thread));
  };
}

/** `good:T1:C1:100.1` // ['good', 'T1:C1:100.1'] */
function split(value: string): ['good' | 'bad' | undefined, string] {
  const at = value.indexOf(':');
  const verdict = value.slice(0, at);
  return [verdict === FEEDBACK.good || verdict === FEEDBACK.bad ? verdict : undefined, value.slice(at + 1)];
}

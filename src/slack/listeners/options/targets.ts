import type { AllMiddlewareArgs, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import type { Target } from '../../../bot';
import { targetOption } from '../../blocks/teach-form';
import type { ListenerDeps } from '../../deps';
import { SLACK_LIMITS } from '../../limits';

type Args = SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs;

/** The facts or entities that hold what was typed; of facts, those near to the question first. */
export function createTargetsListener({ school, store, people }: ListenerDeps, kind: Target['kind']) {
  return async ({ ack, options, body, client, context }: Args): Promise<void> => {
    const id = body.view?.private_metadata ?? '';
    const team = context.teamId ?? '';
    const [{ language }, question] = await Promise.all([
      people.profile(client, { team, user: body.user.id }),
      store.questions.find(id),
    ]);
    const near =
      (question?.team === team ? question : undefined)?.answer?.explanation.passages.map(({ fact }) => fact) ?? [];
    const distance = (target: Target) => {
      const at = near.indexOf(target.id);
      return at < 0 ? near.length : at;
    };
    const typed = options.value.normalize('NFC').trim().toLowerCase();
    const found = (school?.teaching.targets ?? [])
      .filter((target) => target.kind === kind)
      .filter(({ id: own, name }) => [own, name.ko, name.en].some((text) => text.toLowerCase().includes(typed)))
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, SLACK_LIMITS.optionsInMenu);
    await ack({ options: found.map((target) => targetOption(target, language)) });
  };
}

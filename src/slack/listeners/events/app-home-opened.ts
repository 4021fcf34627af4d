import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import { LABELS } from '../../labels.data';
import { OWN_LIMITS } from '../../limits';
import { publishHome } from '../../publish-home';

type Args = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** The Home tab is brought up to date when it is opened; the Messages tab offers questions to begin with. */
export function createAppHomeOpenedListener(deps: ListenerDeps) {
  return async ({ event, client, context }: Args): Promise<void> => {
    const { user, tab, channel } = event;
    const person = { team: context.teamId ?? '', user };
    if (tab === 'home') return publishHome(deps, client, person);
    const { language } = await deps.people.profile(client, person);
    const [first, ...rest] = deps.guide
      .examples(language, OWN_LIMITS.prompts)
      .map((question) => ({ title: question, message: question }));
    if (!first) return;
    // Without a thread: with one, Slack agrees and shows nothing.
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: LABELS[language].prompts,
      prompts: [first, ...rest],
    });
  };
}

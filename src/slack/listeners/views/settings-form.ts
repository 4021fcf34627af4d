import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction, webApi } from '@slack/bolt';
import type { Audience, Listening } from '../../../store';
import { noticeOf } from '../../blocks/notice-message';
import { SETTINGS_FORM } from '../../blocks/settings-form';
import type { ListenerDeps } from '../../deps';
import { rightsOf } from '../../settings';
import { SETTINGS } from '../../settings.data';

type Args = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

const LISTENING: readonly string[] = ['mention', 'engaged', 'every'] satisfies Listening[];
const AUDIENCE: readonly string[] = ['public', 'ephemeral'] satisfies Audience[];

/** Keeps what was chosen, as far as the person may still choose it. */
export function createSettingsFormListener(deps: ListenerDeps) {
  const { store, people } = deps;
  return async ({ ack, view, body, client, context }: Args): Promise<void> => {
    const team = context.teamId ?? '';
    const { id: user } = body.user;
    const channel = view.private_metadata;
    const [rights, { language }, before] = await Promise.all([
      rightsOf(deps, client, { team, user, channel }),
      people.profile(client, { team, user }),
      store.settings.workspace(team),
    ]);
    const field = (block: string) => view.state.values[block]?.[SETTINGS_FORM.field];
    const handover = field(SETTINGS_FORM.handover);
    const handoverChannel = handover?.selected_conversation ?? undefined;
    const news = rights.workspace && handover !== undefined && handoverChannel !== before.handoverChannel;
    if (news && handoverChannel && !(await announce(client, handoverChannel, SETTINGS[language].handoverSet))) {
      await ack({ response_action: 'errors', errors: { [SETTINGS_FORM.handover]: SETTINGS[language].unreachable } });
      return;
    }
    await ack();
    if (news) await store.settings.setWorkspace(team, handoverChannel ? { handoverChannel } : {});
    const listening = field(SETTINGS_FORM.listening)?.selected_option?.value ?? '';
    const audience = field(SETTINGS_FORM.audience)?.selected_option?.value ?? '';
    if (rights.channel && LISTENING.includes(listening) && AUDIENCE.includes(audience)) {
      const settings = { listening: listening as Listening, audience: audience as Audience };
      await store.settings.setChannel(team, channel, settings);
    }
  };
}

/** People answer where the bot hears them: it joins, which it can do by itself in a public channel alone. */
async function announce(client: webApi.WebClient, channel: string, text: string): Promise<boolean> {
  try {
    await client.conversations.join({ channel }).catch(() => undefined);
    const { channel: found } = await client.conversations.info({ channel });
    if (!found?.is_member) return false;
    await client.chat.postMessage({ channel, ...noticeOf(text) });
    return true;
  } catch {
    return false;
  }
}

import type { webApi } from '@slack/bolt';
import type { Message } from './blocks/message';
import { noticeOf } from './blocks/notice-message';
import { settingsForm } from './blocks/settings-form';
import type { ListenerDeps } from './deps';
import { SETTINGS } from './settings.data';

export interface SettingsRequest {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  readonly trigger: string;
}

export interface Rights {
  /** May say how the bot answers in the channel. */
  readonly channel: boolean;
  /** May say what holds for the whole workspace. */
  readonly workspace: boolean;
}

/** A channel's settings are its creator's and the maintainers', the workspace's the maintainers' alone. */
export async function rightsOf(
  { people }: Pick<ListenerDeps, 'people'>,
  client: webApi.WebClient,
  { team, user, channel }: Pick<SettingsRequest, 'team' | 'user' | 'channel'>,
): Promise<Rights> {
  const { maintainer } = await people.profile(client, { team, user });
  if (isDirect(channel)) return { channel: false, workspace: maintainer };
  return { channel: maintainer || (await createdBy(client, channel)) === user, workspace: maintainer };
}

const isDirect = (channel: string): boolean => channel === '' || channel.startsWith('D');

/** Undefined where the bot cannot look into the channel. */
async function createdBy(client: webApi.WebClient, channel: string): Promise<string | undefined> {
  try {
    return (await client.conversations.info({ channel })).channel?.creator;
  } catch {
    return undefined;
  }
}

/** Opens the settings that the person may change; the message says why there are none. */
export async function openSettings(
  deps: Pick<ListenerDeps, 'people' | 'store'>,
  client: webApi.WebClient,
  { team, user, channel, trigger }: SettingsRequest,
): Promise<Message | undefined> {
  const [{ language }, rights, settings, workspace] = await Promise.all([
    deps.people.profile(client, { team, user }),
    rightsOf(deps, client, { team, user, channel }),
    deps.store.settings.channel(team, channel),
    deps.store.settings.workspace(team),
  ]);
  if (!rights.channel && !rights.workspace) {
    return noticeOf(isDirect(channel) ? SETTINGS[language].nothingHere : SETTINGS[language].refused);
  }
  const shown = {
    ...(rights.channel && { channel: { id: channel, settings } }),
    ...(rights.workspace && { workspace }),
  };
  await client.views.open({ trigger_id: trigger, view: settingsForm(shown, language) });
  return undefined;
}

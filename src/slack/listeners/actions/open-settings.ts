import type { ListenerDeps } from '../../deps';
import { openSettings } from '../../settings';
import type { ButtonArgs } from './ask-next';

/** In the Home tab: the workspace's settings, as by `/gisa settings` in no channel. */
export function createOpenSettingsListener(deps: ListenerDeps) {
  return async ({ ack, body, client, context }: ButtonArgs): Promise<void> => {
    await ack();
    const request = { team: context.teamId ?? '', user: body.user.id, channel: '', trigger: body.trigger_id };
    await openSettings(deps, client, request);
  };
}

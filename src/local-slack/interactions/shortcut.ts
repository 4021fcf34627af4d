import type { Backend } from '../backend';
import { notPossible } from '../local-slack-error';
import { findMessage } from '../workspace';
import { deliverInteractive, type Reaction } from './interactive';
import { channelField, messageField, payload, trigger } from './payload';

/** A shortcut of the manifest: on a message, or global where none is given. @throws LocalSlackError `NOT_POSSIBLE` */
export async function shortcut(
  backend: Backend,
  user: string,
  callbackId: string,
  on?: { readonly channel: string; readonly ts: string },
): Promise<Reaction> {
  const { workspace, manifest } = backend;
  const type = on ? 'message' : 'global';
  if (!manifest.shortcuts.some((each) => each.callbackId === callbackId && each.type === type)) {
    throw notPossible(`The manifest has no ${type} shortcut ${JSON.stringify(callbackId)}.`);
  }
  const common = { callback_id: callbackId, action_ts: workspace.ids.ts(), ...trigger(backend, user) };
  if (!on) return deliverInteractive(backend, payload(backend, 'shortcut', user, common));
  const message = findMessage(workspace, on.channel, on.ts);
  const channel = workspace.channels.get(on.channel);
  if (!message || !channel) throw notPossible(`There is no message ${on.ts} in ${on.channel}.`);
  const target = { channel: channel.id, user, messageTs: message.ts };
  return deliverInteractive(
    backend,
    payload(backend, 'message_action', user, {
      ...common,
      message_ts: message.ts,
      channel: channelField(channel),
      ...messageField(backend, message),
      response_url: backend.url() + backend.responseUrls.issue('actions', target),
    }),
  );
}

import type { Backend } from '../backend';
import { blocksOf, elementsOf } from '../blocks';
import { compact, type Json, json, jsons } from '../json';
import { notPossible } from '../local-slack-error';
import { type Channel, findMessage, findView, keepState, type Message, type OpenView } from '../workspace';
import { withChoices } from './choices';
import { type Chosen, elementValue } from './element-value';
import { deliverInteractive, type Reaction } from './interactive';
import { channelField, messageContainer, messageField, payload, trigger } from './payload';
import { type Filled, filledState } from './view-state';

/** Which element was used, and what was chosen in it. */
export interface Press {
  readonly actionId: string;
  /** Needed only where two blocks have the same action id. */
  readonly blockId?: string;
  /** The option's value, the feedback button's value, an id, a date or a text; nothing for a button. */
  readonly chosen?: Chosen;
  /** What was filled in elsewhere in the same message or view. */
  readonly filled?: Filled;
}

/** A button, menu or picker in a message. @throws LocalSlackError `NOT_POSSIBLE` */
export async function pressInMessage(
  backend: Backend,
  user: string,
  channelId: string,
  ts: string,
  press: Press,
): Promise<Reaction> {
  const { workspace, responseUrls, url } = backend;
  const { message, channel } = pressable(backend, user, channelId, ts);
  const blocks = withChoices(workspace, user, url(), blocksOf(message));
  const target = { channel: channelId, user, messageTs: ts };
  return deliverInteractive(
    backend,
    payload(backend, 'block_actions', user, {
      container: messageContainer(message),
      ...trigger(backend, user),
      channel: channelField(channel),
      ...messageField(backend, message),
      state: { values: filledState(blocks, withChosen(blocks, press), {}) },
      response_url: url() + responseUrls.issue('actions', target),
      actions: [action(backend, blocks, press)],
    }),
  );
}

/** The same in a modal or Home tab. @throws LocalSlackError `NOT_POSSIBLE` */
export async function pressInView(backend: Backend, user: string, viewId: string, press: Press): Promise<Reaction> {
  const opened = findView(backend.workspace, viewId);
  if (opened?.user !== user) throw notPossible(`There is no view ${viewId}.`);
  const blocks = withChoices(backend.workspace, user, backend.url(), jsons(opened.view.blocks));
  const actions = [action(backend, blocks, press)];
  const { view } = fillIn(backend, opened, withChosen(blocks, press));
  return deliverInteractive(
    backend,
    payload(backend, 'block_actions', user, {
      container: { type: 'view', view_id: viewId },
      ...trigger(backend, user),
      view,
      actions,
    }),
  );
}

/** Keeps what was filled in in a view. */
export function fillIn({ workspace, url }: Backend, opened: OpenView, filled: Filled): OpenView {
  const current = json(json(opened.view.state).values);
  const blocks = withChoices(workspace, opened.user, url(), jsons(opened.view.blocks));
  return keepState(workspace, opened, filledState(blocks, filled, current));
}

/** A message that the person sees, also one that nobody else does. @throws LocalSlackError `NOT_POSSIBLE` */
export function pressable(
  { workspace }: Backend,
  user: string,
  channelId: string,
  ts: string,
): { message: Message; channel: Channel } {
  const ephemeral = workspace.ephemerals.get(ts);
  const own = ephemeral?.ephemeralTo === user && ephemeral.channel === channelId;
  const message = own ? ephemeral : findMessage(workspace, channelId, ts);
  const channel = workspace.channels.get(channelId);
  if (!message || !channel) throw notPossible(`There is no message ${ts} in ${channelId}.`);
  return { message, channel };
}

function action({ workspace }: Backend, blocks: readonly Json[], press: Press): Json {
  const { block, element } = findElement(blocks, press);
  return compact({
    type: element.type,
    block_id: block.block_id,
    action_id: element.action_id,
    action_ts: workspace.ids.ts(),
    ...elementValue(element, press.chosen ?? null),
  });
}

/** @throws LocalSlackError `NOT_POSSIBLE` */
export function findElement(blocks: readonly Json[], { actionId, blockId }: Press): { block: Json; element: Json } {
  for (const block of blocks) {
    const element = elementsOf(block).find(({ action_id }) => action_id === actionId);
    if (element && (blockId ?? block.block_id) === block.block_id) return { block, element };
  }
  throw notPossible(`There is no element with the action id ${JSON.stringify(actionId)}.`);
}

/** What is chosen in a picker is part of the state, too. */
function withChosen(blocks: readonly Json[], press: Press): Filled {
  const { block, element } = findElement(blocks, press);
  const filled = press.filled ?? {};
  if (press.chosen === undefined) return filled;
  const blockId = String(block.block_id);
  return { ...filled, [blockId]: { ...filled[blockId], [String(element.action_id)]: press.chosen } };
}

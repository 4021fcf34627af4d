import type { Backend } from '../backend';
import { blocksOf, checkSuggestions } from '../blocks';
import { type Json, json, jsons, string } from '../json';
import { notPossible } from '../local-slack-error';
import { findView } from '../workspace';
import { rememberOptions } from './choices';
import { deliverInteractive } from './interactive';
import { channelField, messageContainer, messageField, payload } from './payload';
import { findElement, pressable } from './press';

/** In which menu something was typed, and what. */
export interface Typed {
  readonly actionId: string;
  readonly blockId?: string;
  readonly text: string;
}

/** Options to choose from, in groups; a group without a name is a plain list. */
export type Suggestion =
  | { readonly ok: true; readonly groups: readonly { readonly name: string; readonly options: readonly Json[] }[] }
  | { readonly ok: false; readonly error: string };

/** Asks the app for options of a menu in a message. @throws LocalSlackError `NOT_POSSIBLE` */
export async function suggestInMessage(
  backend: Backend,
  user: string,
  channelId: string,
  ts: string,
  typed: Typed,
): Promise<Suggestion> {
  const { message, channel } = pressable(backend, user, channelId, ts);
  return ask(backend, user, blocksOf(message), typed, {
    container: messageContainer(message),
    channel: channelField(channel),
    ...messageField(backend, message),
  });
}

/** The same in a modal or Home tab. @throws LocalSlackError `NOT_POSSIBLE` */
export async function suggestInView(backend: Backend, user: string, viewId: string, typed: Typed): Promise<Suggestion> {
  const opened = findView(backend.workspace, viewId);
  if (opened?.user !== user) throw notPossible(`There is no view ${viewId}.`);
  const { view } = opened;
  return ask(backend, user, jsons(view.blocks), typed, { container: { type: 'view', view_id: viewId }, view });
}

async function ask(
  backend: Backend,
  user: string,
  blocks: readonly Json[],
  { text, ...which }: Typed,
  where: Json,
): Promise<Suggestion> {
  const { block, element } = findElement(blocks, which);
  if (!/^(?:multi_)?external_select$/.test(String(element.type))) throw notPossible('Nobody is asked for its options.');
  const [block_id, action_id] = [String(block.block_id), String(element.action_id)];
  const body = payload(backend, 'block_suggestion', user, { ...where, block_id, action_id, value: text });
  const result = await deliverInteractive(backend, body, true);
  if (!result.ok) return result;
  const problems = checkSuggestions(result.response);
  if (problems.length > 0) {
    backend.log.warn(`The options suggested for ${action_id} were refused: ${JSON.stringify(problems)}`);
    return { ok: false, error: 'invalid_options' };
  }
  const { options, option_groups } = json(result.response);
  const named = jsons(option_groups).map((group) => ({
    name: string(json(group.label).text) ?? '',
    options: jsons(group.options),
  }));
  const groups = option_groups ? named : [{ name: '', options: jsons(options) }];
  rememberOptions(
    backend.workspace,
    user,
    block_id,
    action_id,
    groups.flatMap((group) => group.options),
  );
  return { ok: true, groups };
}

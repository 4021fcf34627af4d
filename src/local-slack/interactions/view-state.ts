import { elementsOf } from '../blocks';
import { type Json, json } from '../json';
import { type Chosen, elementValue, initialChosen } from './element-value';

/** By block id and action id: what was filled in. */
export type Filled = Readonly<Record<string, Readonly<Record<string, Chosen>>>>;

/** Elements that keep what was chosen in them; a pressed button keeps nothing. */
const STATELESS = ['button', 'workflow_button', 'icon_button', 'feedback_buttons', 'overflow'];

/** What `state.values` holds before anybody touches anything. */
export function initialState(blocks: readonly Json[]): Json {
  return filledState(blocks, {}, {});
}

/** `state.values` with what was filled in; what was not touched stays as it was. @throws LocalSlackError `NOT_POSSIBLE` */
export function filledState(blocks: readonly Json[], filled: Filled, current: Json): Json {
  const entries = blocks.map((block) => {
    const blockId = String(block.block_id);
    const values = statefulElements(block).map((element) => {
      const actionId = String(element.action_id);
      const chosen = filled[blockId]?.[actionId];
      const kept = json(current[blockId])[actionId];
      if (chosen === undefined && kept !== undefined) return [actionId, kept];
      // Null is a field that was emptied, whatever it held at first.
      const value = elementValue(element, chosen === undefined ? initialChosen(element) : chosen);
      return [actionId, { type: element.type, ...value }];
    });
    return [blockId, Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => Object.keys(values).length > 0));
}

function statefulElements(block: Json): Json[] {
  return elementsOf(block).filter(({ type }) => !STATELESS.includes(String(type)));
}

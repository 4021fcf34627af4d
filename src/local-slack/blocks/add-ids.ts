import type { Ids } from '../ids';
import { isJson, type Json } from '../json';

/** With a `block_id` on each block and an `action_id` on each element that lacks one, as Slack adds them. */
export function addIds(blocks: readonly Json[], ids: Ids): Json[] {
  const element = (value: unknown): unknown =>
    isJson(value) && isInteractive(value) ? { ...value, action_id: value.action_id ?? ids.hex(8) } : value;
  return blocks.map((block) => ({
    ...block,
    block_id: block.block_id ?? ids.hex(8),
    ...(block.accessory !== undefined && { accessory: element(block.accessory) }),
    ...(block.element !== undefined && { element: element(block.element) }),
    ...(/^(?:context_)?actions$/.test(String(block.type)) &&
      Array.isArray(block.elements) && { elements: block.elements.map(element) }),
  }));
}

function isInteractive({ type }: Json): boolean {
  return type !== undefined && type !== 'image';
}

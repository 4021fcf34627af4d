import type { Ids } from '../ids';
import type { Json } from '../json';
import { mapElements } from './map-elements';

/** With a `block_id` on each block and an `action_id` on each element that lacks one, as Slack adds them. */
export function addIds(blocks: readonly Json[], ids: Ids): Json[] {
  return blocks.map((block) => ({
    ...mapElements(block, (element) =>
      isInteractive(element) ? { ...element, action_id: element.action_id ?? ids.hex(8) } : element,
    ),
    block_id: block.block_id ?? ids.hex(8),
  }));
}

function isInteractive({ type }: Json): boolean {
  return type !== undefined && type !== 'image';
}

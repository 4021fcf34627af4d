import { type Json, json, jsons } from '../json';
import { type Problem, wrong } from './rules';

/** No two blocks share a `block_id`, and no two elements of a block an `action_id`. */
export function repeatedIds(blocks: readonly Json[], at: string): Problem[] {
  return [
    ...repeated(blocks.map(({ block_id }) => block_id)).flatMap(({ id, index }) =>
      wrong(`${at}/${index}/block_id`, `block_id already exists: ${id}`),
    ),
    ...blocks.flatMap((block, index) =>
      repeated(elementsOf(block).map(({ action_id }) => action_id)).flatMap(({ id }) =>
        wrong(`${at}/${index}`, `action_id already exists: ${id}`),
      ),
    ),
  ];
}

/** A message's blocks, those in its attachments among them. */
export function blocksOf({
  blocks = [],
  attachments = [],
}: {
  blocks?: readonly Json[];
  attachments?: readonly Json[];
}) {
  return [...blocks, ...attachments.flatMap((attachment) => jsons(attachment.blocks))];
}

/** What can be pressed, chosen or filled in. */
export function elementsOf(block: Json): Json[] {
  const { accessory, element } = block;
  const elements = block.type === 'actions' || block.type === 'context_actions' ? jsons(block.elements) : [];
  return [...elements, json(accessory), json(element)].filter(({ type }) => type !== undefined && type !== 'image');
}

function repeated(ids: readonly unknown[]): { id: unknown; index: number }[] {
  return ids.flatMap((id, index) => (id !== undefined && ids.indexOf(id) < index ? { id, index } : []));
}

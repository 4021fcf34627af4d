import { isJson, type Json, json, jsons } from '../json';
import { messageBlock, viewBlock } from './block-rules';
import { anything, flag, list, oneOf, type Problem, shape, text, wrong } from './rules';
import { plainText } from './text-rules';
import { repeatedIds } from './unique-ids';

/** Blocks a message may have; modals and Home tabs take twice as many. */
const MOST_BLOCKS = 50;

/** Characters of all markdown blocks of a message together, and of all cells of a table. */
const MOST_MARKDOWN = 12_000;
const MOST_IN_TABLE = 10_000;

/** What Slack would refuse in a message's blocks. @param at where they stand in the call. */
export function checkBlocks(blocks: readonly unknown[], at = '/blocks'): Problem[] {
  const objects = blocks.filter(isJson);
  return [...list(messageBlock, MOST_BLOCKS, 0)(blocks, at), ...repeatedIds(objects, at), ...tooMuchText(objects, at)];
}

/** The same in blocks that stand in a message's attachments. */
export function checkAttachments(attachments: readonly Json[]): Problem[] {
  return attachments.flatMap(({ blocks = [] }, index) => {
    const at = `/attachments/${index}/blocks`;
    return Array.isArray(blocks) ? checkBlocks(blocks, at) : wrong(at, 'must be an array');
  });
}

const common = {
  'type!': anything,
  'blocks!': list(viewBlock, 2 * MOST_BLOCKS, 0),
  private_metadata: text(3000),
  callback_id: text(255),
  external_id: text(255),
};

const modal = shape({
  ...common,
  'title!': plainText(24),
  submit: plainText(24),
  close: plainText(24),
  clear_on_close: flag,
  notify_on_close: flag,
  submit_disabled: flag,
});

/** What Slack would refuse in a view. @param surface where it is to be shown. */
export function checkView(view: Json, surface: 'modal' | 'home'): Problem[] {
  const blocks = jsons(view.blocks);
  const unsubmittable = surface === 'modal' && !view.submit && blocks.some(({ type }) => type === 'input');
  return [
    ...oneOf(surface)(view.type, '/view/type'),
    ...(surface === 'modal' ? modal : shape(common))(view, '/view'),
    ...repeatedIds(blocks, '/view/blocks'),
    ...(unsubmittable ? wrong('/view', '`submit` is required when an `input` is within `blocks`') : []),
  ];
}

function tooMuchText(blocks: readonly Json[], at: string): Problem[] {
  const markdown = blocks.filter(({ type }) => type === 'markdown').map((block) => String(block.text ?? ''));
  const tables = blocks.filter(({ type }) => type === 'table');
  return [
    ...(markdown.join('').length > MOST_MARKDOWN ? wrong(at, 'markdown blocks hold too much text') : []),
    ...(tables.length > 1 ? wrong(at, 'only_one_table_allowed') : []),
    ...(tables.some((table) => cellText(table).length > MOST_IN_TABLE) ? wrong(at, 'table holds too much text') : []),
  ];
}

function cellText({ rows }: Json): string {
  const cells = Array.isArray(rows) ? rows.flat().map(json) : [];
  return cells.map((cell) => String(cell.text ?? '')).join('');
}

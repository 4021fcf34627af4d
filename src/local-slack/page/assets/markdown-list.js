import { h } from './dom.js';
import { inline } from './markdown-inline.js';

const ITEM = /^(\s*)(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const TASK = /^\[([ xX])\]\s+(.*)$/;

export function isItem(line) {
  return ITEM.test(line);
}

/** Lines of items, those of deeper lists among them: `- a`, `  - in it`, `1. b`, `- [x] done`. */
export function lists(lines) {
  return nest(
    lines.map((line) => {
      const [, space, number, text] = ITEM.exec(line);
      return { indent: space.replaceAll('\t', '    ').length, number, text, inner: [] };
    }),
  );
}

/** What stands further in than the first belongs to the item above it. */
function nest(items) {
  if (items.length === 0) return [];
  const roots = [];
  for (const item of items) {
    if (roots.length > 0 && item.indent > items[0].indent + 1) roots.at(-1).inner.push(item);
    else roots.push(item);
  }
  const groups = [];
  for (const root of roots) {
    const last = groups.at(-1);
    if (last && isOrdered(last[0]) === isOrdered(root)) last.push(root);
    else groups.push([root]);
  }
  return groups.map((group) => h(...kindOf(group[0]), group.map(drawItem)));
}

const isOrdered = ({ number }) => number !== undefined;
/** A list goes on counting where a blank line or another list came between. */
const kindOf = (first) =>
  isOrdered(first) ? ['ol', { start: first.number === '1' ? undefined : first.number }] : ['ul', {}];

function drawItem({ text, inner }) {
  const task = TASK.exec(text);
  if (!task) return h('li', {}, inline(text), nest(inner));
  const box = h('input', { type: 'checkbox', disabled: true, checked: task[1] !== ' ' });
  return h('li', { class: 'task' }, h('label', {}, box, ' ', inline(task[2])), nest(inner));
}

import { h } from './dom.js';
import { inline } from './markdown-inline.js';
import { isItem, lists } from './markdown-list.js';
import { markdownTable, tableLength } from './markdown-table.js';

const HEADING = /^(#{1,6})\s+(.*)$/;

/** The common part of Markdown: headings, lists, tables, quotations, code, emphasis and links. */
export function markdown(text) {
  return text.split(/^```[^\n]*\n([\s\S]*?)^```$/m).flatMap((part, index) => {
    if (index % 2 === 1) return h('pre', {}, part.replace(/\n$/, ''));
    return part.split(/\n{2,}/).flatMap(paragraph);
  });
}

/** Lines of one kind belong together. */
function paragraph(text) {
  const groups = [];
  const all = text.split('\n').filter((each) => each.trim() !== '');
  for (let at = 0; at < all.length; ) {
    const table = tableLength(all.slice(at));
    const kind = table > 0 ? 'table' : kindOf(all[at]);
    const own = all.slice(at, at + Math.max(table, 1));
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'heading' && kind !== 'table') last.lines.push(...own);
    else groups.push({ kind, lines: own });
    at += own.length;
  }
  return groups.map(({ kind, lines }) => group(kind, lines));
}

function kindOf(line) {
  if (HEADING.test(line)) return 'heading';
  if (/^\s*(?:[-*_]\s*){3,}$/.test(line)) return 'rule';
  if (/^>/.test(line)) return 'quote';
  return isItem(line) ? 'list' : 'text';
}

function group(kind, lines) {
  switch (kind) {
    case 'heading':
      return h('p', { class: 'heading' }, inline(HEADING.exec(lines[0])[2]));
    case 'rule':
      return h('hr');
    case 'quote':
      return h('blockquote', {}, inline(lines.map((line) => line.replace(/^>\s?/, '')).join('\n')));
    case 'list':
      return lists(lines);
    case 'table':
      return markdownTable(lines);
    default:
      return h('p', {}, inline(lines.join('\n')));
  }
}

import { h, link } from './dom.js';
import { lines } from './mrkdwn.js';

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;

/** The common part of Markdown: headings, lists, quotations, code, emphasis and links. */
export function markdown(text) {
  return text.split(/^```[^\n]*\n([\s\S]*?)^```$/m).flatMap((part, index) => {
    if (index % 2 === 1) return h('pre', {}, part.replace(/\n$/, ''));
    return part.split(/\n{2,}/).flatMap(paragraph);
  });
}

/** Lines of one kind belong together. */
function paragraph(text) {
  const groups = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'heading') last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.map(({ kind, lines: own }) => group(kind, own));
}

function kindOf(line) {
  if (HEADING.test(line)) return 'heading';
  if (/^\s*(?:[-*_]\s*){3,}$/.test(line)) return 'rule';
  if (/^>/.test(line)) return 'quote';
  if (/^\s*\d+[.)]\s/.test(line)) return 'ordered';
  return ITEM.test(line) ? 'bullet' : 'text';
}

function group(kind, own) {
  switch (kind) {
    case 'heading':
      return h('p', { class: 'heading' }, inline(HEADING.exec(own[0])[2]));
    case 'rule':
      return h('hr');
    case 'quote':
      return h('blockquote', {}, inline(own.map((line) => line.replace(/^>\s?/, '')).join('\n')));
    case 'ordered':
    case 'bullet':
      return h(
        kind === 'ordered' ? 'ol' : 'ul',
        {},
        own.map((line) => h('li', {}, inline(ITEM.exec(line)[1]))),
      );
    default:
      return h('p', {}, inline(own.join('\n')));
  }
}

const INLINE =
  /`([^`\n]+)`|!?\[([^\]\n]*)\]\(([^()\s]+)\)|\*\*(?=\S)([^\n]+?)\*\*|~~(?=\S)([^\n]+?)~~|(?<![\p{L}\p{N}])([*_])(?=\S)([^\n]+?)(?<=\S)\6(?![\p{L}\p{N}])|(https?:\/\/[^\s<>()]+)/gu;

function inline(text) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, label, address, strong, struck, , emphasis, plain] = match;
    nodes.push(...lines(text.slice(at, match.index)));
    if (code) nodes.push(h('code', {}, code));
    else if (address) nodes.push(link(address, label || address));
    else if (strong) nodes.push(h('strong', {}, inline(strong)));
    else if (struck) nodes.push(h('s', {}, inline(struck)));
    else if (emphasis) nodes.push(h('em', {}, inline(emphasis)));
    else nodes.push(link(plain));
    at = match.index + whole.length;
  }
  nodes.push(...lines(text.slice(at)));
  return nodes;
}

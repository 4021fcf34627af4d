import { h, link } from './dom.js';
import { lines } from './mrkdwn.js';

/** What a backslash takes its meaning from. */
const LITERAL = /\\([\\`*_~[\]()#+.!|>{}-])/;
const SPANS =
  /`([^`\n]+)`|!?\[([^\]\n]*)\]\(([^()\s]+)\)|\*\*\*(?=\S)([^\n]+?)\*\*\*|\*\*(?=\S)([^\n]+?)\*\*|~~(?=\S)([^\n]+?)~~|(?<![\p{L}\p{N}])(?<mark>[*_])(?=\S)([^\n]+?)(?<=\S)\k<mark>(?![\p{L}\p{N}])|(https?:\/\/[^\s<>()]+)/u;
const INLINE = new RegExp(`${LITERAL.source}|${SPANS.source}`, 'gu');

/** Code, links and emphasis within one paragraph, heading, item or cell. */
export function inline(text) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, literal, code, label, address, both, strong, struck, , emphasis, plain] = match;
    nodes.push(...lines(text.slice(at, match.index)));
    if (literal) nodes.push(literal);
    else if (code) nodes.push(h('code', {}, code));
    else if (address) nodes.push(link(address, label || address));
    else if (both) nodes.push(h('strong', {}, h('em', {}, inline(both))));
    else if (strong) nodes.push(h('strong', {}, inline(strong)));
    else if (struck) nodes.push(h('s', {}, inline(struck)));
    else if (emphasis) nodes.push(h('em', {}, inline(emphasis)));
    else nodes.push(link(plain));
    at = match.index + whole.length;
  }
  nodes.push(...lines(text.slice(at)));
  return nodes;
}

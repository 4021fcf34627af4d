import { h, link } from './dom.js';
import { emoji } from './emoji.js';

/** `&amp;lt;` // `&lt;`: each entity once. */
export function unescapeText(text) {
  return text.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>' })[name]);
}

/** A text object of a block. */
export function textOf(object, app) {
  if (!object) return [];
  if (typeof object === 'string') return lines(unescapeText(object));
  if (object.type === 'mrkdwn') return mrkdwn(String(object.text ?? ''), app);
  const text = unescapeText(String(object.text ?? ''));
  return lines(object.emoji === false ? text : text.replace(/:([a-z0-9_+-]+):/g, (_, name) => emoji(name)));
}

/** Slack's own markup, as elements. */
export function mrkdwn(text, app) {
  return text.split(/```([\s\S]+?)```/).flatMap((part, index) => {
    if (index % 2 === 1) return h('pre', {}, bare(part.replace(/^\n|\n$/g, '')));
    // The line that code ends is over.
    return quotes(index > 0 ? part.replace(/^\n/, '') : part, app);
  });
}

/** Lines that begin with `>` are a quotation. */
function quotes(text, app) {
  return text.split(/((?:^&gt; ?.*\n?)+)/m).flatMap((part) => {
    if (!part.startsWith('&gt;')) return inline(part, app);
    return h('blockquote', {}, inline(part.replace(/^&gt; ?/gm, '').replace(/\n$/, ''), app));
  });
}

const CODE = /`([^`\n]+)`/;
const ANGLE = /<([^<>\n]+)>/;
const STYLED = /(?<![\p{L}\p{N}*_~])(?<mark>[*_~])(?=\S)([^\n]+?)(?<=\S)\k<mark>(?![\p{L}\p{N}*_~])/u;
const NAMED = /:([a-z0-9_+-]+):/;
const INLINE = new RegExp([CODE, ANGLE, STYLED, NAMED].map(({ source }) => source).join('|'), 'gu');
const STYLES = { '*': 'strong', _: 'em', '~': 's' };

function inline(text, app) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, angle, mark, styled, named] = match;
    nodes.push(...lines(unescapeText(text.slice(at, match.index))));
    if (code) nodes.push(h('code', {}, bare(code)));
    else if (angle) nodes.push(reference(angle, app));
    else if (mark) nodes.push(h(STYLES[mark], {}, inline(styled, app)));
    else nodes.push(emoji(named));
    at = match.index + whole.length;
  }
  nodes.push(...lines(unescapeText(text.slice(at))));
  return nodes;
}

/** Inside code nothing is marked up; addresses stay as they were typed. */
function bare(text) {
  return unescapeText(text.replace(/<(?:[^<>|\n]*\|)?([^<>|\n]+)>/g, '$1'));
}

/** What stands between `<` and `>`: a person, a channel, everybody, or an address. */
function reference(inner, app) {
  const [target, label] = inner.split(/\|(.*)/s);
  if (target.startsWith('@')) return person(target.slice(1), app, label);
  if (target.startsWith('#')) return channel(target.slice(1), app, label);
  if (target.startsWith('!')) {
    const shown = target.startsWith('!date') ? label : `@${label?.replace(/^@/, '') ?? target.slice(1).split('^')[0]}`;
    return h('span', { class: 'mention' }, unescapeText(shown ?? ''));
  }
  return link(unescapeText(target), unescapeText(label ?? target));
}

export function person(id, app, label) {
  const { you, people } = app.state;
  const name = people.get(id)?.name ?? label ?? id;
  return h('span', { class: id === you ? 'mention mention-you' : 'mention' }, `@${name}`);
}

export function channel(id, app, label) {
  const known = app.state.channels.get(id);
  const name = `#${known?.name ?? label ?? id}`;
  if (!known) return h('span', { class: 'mention' }, name);
  return h('button', { type: 'button', class: 'mention', on: { click: () => app.go({ channel: id }) } }, name);
}

/** Text with its line breaks. */
export function lines(text) {
  return text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]))
    .filter((part) => part !== '');
}

import { h, link } from './dom.js';
import { emoji } from './emoji.js';
import { channel, lines, person } from './mrkdwn.js';
import { formatDate } from './times.js';

/** The elements of a rich_text block, a table cell or a rich text input. */
export function richText(elements, app) {
  return (elements ?? []).map((element) => {
    const { type, style, indent = 0, elements: inner = [] } = element;
    const own = () => inner.map((each) => inline(each, app));
    switch (type) {
      case 'rich_text_section':
        return h('div', { class: 'rich' }, own());
      case 'rich_text_list': {
        const items = inner.map((each) =>
          h(
            'li',
            {},
            (each.elements ?? []).map((one) => inline(one, app)),
          ),
        );
        const start = style === 'ordered' && element.offset ? element.offset + 1 : undefined;
        return h(style === 'ordered' ? 'ol' : 'ul', { class: `indent-${Math.min(indent, 5)}`, start }, items);
      }
      case 'rich_text_quote':
        return h('blockquote', {}, own());
      case 'rich_text_preformatted':
        return h('pre', {}, own());
      default:
        return h('span', { class: 'placeholder' }, String(type));
    }
  });
}

const TAGS = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };

function inline(element, app) {
  const wrapped = (node) =>
    Object.entries(TAGS).reduce((inside, [style, tag]) => (element.style?.[style] ? h(tag, {}, inside) : inside), node);
  switch (element.type) {
    case 'text':
      return wrapped(lines(element.text));
    case 'link':
      return wrapped(link(element.url, element.text || element.url));
    case 'emoji':
      return emoji(element.name);
    case 'user':
      return wrapped(person(element.user_id, app));
    case 'channel':
      return wrapped(channel(element.channel_id, app));
    case 'broadcast':
      return h('span', { class: 'mention' }, `@${element.range}`);
    case 'date':
      return wrapped(formatDate(element.timestamp, element.format, app.locale()));
    case 'color':
      return h('code', {}, element.value);
    default:
      return h('span', { class: 'mention' }, String(element.usergroup_id ?? element.team_id ?? element.type));
  }
}

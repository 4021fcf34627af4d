import { h } from './dom.js';
import { richText } from './rich-text.js';

/** A table block. Its first row is the heading. */
export function table({ rows, column_settings = [] }, app) {
  const [heading = [], ...body] = rows;
  const cells = (row, tag) =>
    row.map((cell, index) => {
      const align = column_settings[index]?.align;
      const name = ['left', 'center', 'right'].includes(align) ? `align-${align}` : undefined;
      return h(tag, { class: name, scope: tag === 'th' ? 'col' : undefined }, content(cell, app));
    });
  return h('div', { class: 'table', role: 'region', 'aria-label': 'table', tabindex: 0 }, [
    h('table', {}, [
      h('thead', {}, h('tr', {}, cells(heading, 'th'))),
      h(
        'tbody',
        {},
        body.map((row) => h('tr', {}, cells(row, 'td'))),
      ),
    ]),
  ]);
}

function content(cell, app) {
  if (cell.type === 'rich_text') return richText(cell.elements, app);
  return String(cell.text ?? cell.value ?? '');
}

import { h } from './dom.js';
import { richText } from './rich-text.js';

const SIDES = ['left', 'center', 'right'];

/** A table block. Its first row is the heading. */
export function table({ rows, column_settings = [] }, app) {
  const [heading = [], ...body] = rows.map((row) => row.map((cell) => content(cell, app)));
  return grid(
    heading,
    body,
    column_settings.map((column) => column?.align),
  );
}

/** Rows of cells, each what stands in it. @param sides of each column: `left`, `center` or `right`. */
export function grid(heading, body, sides) {
  const cells = (row, tag) =>
    row.map((cell, index) => {
      const name = SIDES.includes(sides[index]) ? `align-${sides[index]}` : undefined;
      return h(tag, { class: name, scope: tag === 'th' ? 'col' : undefined }, cell);
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

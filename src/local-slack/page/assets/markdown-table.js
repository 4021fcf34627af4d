import { inline } from './markdown-inline.js';
import { grid } from './table.js';

const DASHES = /^:?-+:?$/;

/** How many of the lines, from the first on, are a table: a heading, a line of dashes below it, and what follows. */
export function tableLength(lines) {
  const [heading = '', dashes = ''] = lines;
  if (!heading.includes('|') || !dashes.includes('-')) return 0;
  const columns = cellsOf(dashes);
  if (columns.length !== cellsOf(heading).length || !columns.every((cell) => DASHES.test(cell))) return 0;
  const end = lines.findIndex((line, index) => index > 1 && !line.includes('|'));
  return end < 0 ? lines.length : end;
}

/** A table as `tableLength` found it: `| Who | How many |`, `|:--|--:|`, `| KT | 7 |`. */
export function markdownTable([heading, dashes, ...rows]) {
  const columns = cellsOf(dashes).map(alignment);
  const row = (line) => cellsOf(line).map(inline);
  // Rows end where the heading does: what is too much is left out, what is missing is empty.
  const fitted = (cells) => columns.map((_, index) => cells[index] ?? []);
  return grid(row(heading), rows.map(row).map(fitted), columns);
}

function alignment(dashes) {
  if (dashes.endsWith(':')) return dashes.startsWith(':') ? 'center' : 'right';
  return 'left';
}

/** A bar after a backslash belongs to the cell. */
function cellsOf(line) {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

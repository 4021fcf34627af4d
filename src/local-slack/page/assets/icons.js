import { svg } from './dom.js';

/** Drawn with a line of two on a field of 24. */
const PATHS = {
  hash: 'M9 4 7 20M17 4l-2 16M4 9h16M3 15h16',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  send: 'M4 4l17 8-17 8 3-8zM7 12h6',
  close: 'M6 6l12 12M18 6 6 18',
  list: 'M4 7h16M4 12h16M4 17h16',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 14.5s1.2 2 3.5 2 3.5-2 3.5-2M9 9.5v.5M15 9.5v.5',
  reply: 'M20 12a8 7 0 0 1-8 7H4l2-3a7 7 0 0 1-2-4 8 7 0 0 1 16 0z',
  more: 'M12 5v.01M12 12v.01M12 19v.01',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  up: 'M7 11v9H3v-9zM7 11l4-8c2 0 3 1 2.5 3L13 9h6a2 2 0 0 1 2 2.3l-1.3 7a2 2 0 0 1-2 1.7H7',
  down: 'M7 13V4H3v9zM7 13l4 8c2 0 3-1 2.5-3L13 15h6a2 2 0 0 0 2-2.3l-1.3-7a2 2 0 0 0-2-1.7H7',
  eye: 'M2 12s3.5-6 10-6 10 6 10 6-3.5 6-10 6S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  arrow: 'M12 5v14M6 13l6 6 6-6',
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
};

/** Decoration: the control around it has the name. */
export function icon(name) {
  const attributes = { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true', focusable: 'false' };
  return svg('svg', attributes, svg('path', { d: PATHS[name] }));
}

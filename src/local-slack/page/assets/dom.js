const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element. The only place that does: children that are texts become text nodes, so that nothing anybody
 * writes is ever read as HTML.
 *
 *     h('button', { class: 'primary', on: { click } }, 'Send')
 */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

function fill(element, { on = {}, ...attributes }, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    // Links go through `link`, which knows which addresses are safe.
    if (name === 'href' || name === 'src' || name === 'style' || name.startsWith('on')) throw new TypeError(name);
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  element.append(...flat(children));
  return element;
}

const flat = (children) => children.flat(9).filter((child) => child !== undefined && child !== null && child !== false);

/** Replaces all that is in `parent`. */
export function put(parent, ...children) {
  parent.replaceChildren(...flat(children));
}

const SAFE = ['http:', 'https:', 'mailto:'];

export function isSafe(address) {
  return URL.canParse(address) && SAFE.includes(new URL(address).protocol);
}

/** A link to another site; its words alone where the address is not one of those that are safe. */
export function link(address, ...children) {
  const shown = children.length > 0 ? children : [address];
  if (!isSafe(address)) return h('span', {}, ...shown);
  const anchor = h('a', { class: 'link', target: '_blank', rel: 'noopener noreferrer' }, ...shown);
  anchor.setAttribute('href', address);
  return anchor;
}

const drawn = new WeakMap();

/**
 * Shows `items` in `parent`, each `{ key, mark, make }`: an item whose mark is the same as before keeps its element,
 * with the focus and whatever is typed or selected in it.
 */
export function keyed(parent, items) {
  const before = drawn.get(parent) ?? new Map();
  const after = new Map();
  for (const { key, mark, make } of items) {
    const known = before.get(key);
    if (known?.mark === mark) after.set(key, known);
    else after.set(key, { mark, node: make(), replaces: known?.node });
  }
  for (const [key, { node }] of before) if (!after.has(key)) node.remove();
  let at = parent.firstChild;
  for (const entry of after.values()) {
    const { node, replaces } = entry;
    if (replaces) {
      if (at === replaces) at = replaces.nextSibling;
      exchange(replaces, node, parent, at);
      entry.replaces = undefined;
    } else if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  drawn.set(parent, after);
}

/** Puts a new element where an old one was, the focus on the control with the same `data-focus`. */
function exchange(old, node, parent, next) {
  const focused = old.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  old.remove();
  parent.insertBefore(node, next);
  if (focused === undefined) return;
  const again = [node, ...node.querySelectorAll('[data-focus]')].find((each) => each.dataset.focus === focused);
  (again ?? node).focus({ preventScroll: true });
}

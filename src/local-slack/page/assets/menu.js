import { h } from './dom.js';

let current;

/** Opens a menu at `anchor`, items `{ label, hint?, act }`. Arrow keys walk, Escape closes and gives the focus back. */
export function openMenu(anchor, name, items) {
  const again = current?.anchor === anchor;
  current?.close();
  if (again) return;
  const close = (focus = false) => {
    if (current?.menu !== menu) return;
    current = undefined;
    document.removeEventListener('pointerdown', outside, true);
    anchor.setAttribute('aria-expanded', 'false');
    menu.remove();
    if (focus) anchor.focus();
  };
  const outside = ({ target }) => {
    if (!menu.contains(target) && !anchor.contains(target)) close();
  };
  const keydown = (event) => {
    const choices = [...menu.querySelectorAll('[role=menuitem]')];
    const at = choices.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if (to !== undefined) {
      event.preventDefault();
      choices.at(to % choices.length).focus();
    }
  };
  const menu = h(
    'div',
    { role: 'menu', class: 'menu', 'aria-label': name, on: { keydown } },
    items.map((item) => menuItem(item, close)),
  );
  current = { anchor, menu, close };
  anchor.setAttribute('aria-expanded', 'true');
  // In a dialog, what is outside of it cannot be reached.
  (anchor.closest('dialog') ?? document.body).append(menu);
  place(menu, anchor.getBoundingClientRect());
  menu.querySelector('[role=menuitem]')?.focus();
  document.addEventListener('pointerdown', outside, true);
}

function menuItem({ label, hint, danger, act }, close) {
  const click = () => {
    close(true);
    act();
  };
  const name = danger ? 'menu-item danger-text' : 'menu-item';
  return h('button', { type: 'button', role: 'menuitem', tabindex: -1, class: name, on: { click } }, [
    h('span', {}, label),
    hint && h('small', {}, hint),
  ]);
}

/** Below the anchor where there is room, else above; never outside the window. */
export function place(menu, anchor) {
  const { width, height } = menu.getBoundingClientRect();
  const below = anchor.bottom + 4 + height <= window.innerHeight;
  const top = below ? anchor.bottom + 4 : Math.max(8, anchor.top - height - 4);
  menu.style.top = `${top}px`;
  menu.style.left = `${Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8))}px`;
}

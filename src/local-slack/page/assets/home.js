import { renderBlocks } from './blocks.js';
import { h, put } from './dom.js';
import { focusedIn, focusOn } from './focus.js';
import { createSurface } from './surface.js';

/** The app's Home tab. */
export function createHome(app) {
  const node = h('div', { class: 'home', id: 'home-panel', role: 'tabpanel', hidden: true });
  let drawn;
  let surface;
  return {
    node,
    show() {
      if (node.hidden) return;
      const view = app.state.home;
      const words = app.words();
      const key = JSON.stringify([view, app.ui.version]);
      if (key === drawn) return;
      drawn = key;
      node.setAttribute('aria-label', words.home);
      const kept = surface?.values();
      const focus = focusedIn(node);
      surface = createSurface({
        app,
        state: view?.state?.values,
        kept,
        act: (action, body) => app.act(action, { view_id: view.id, ...body }),
      });
      put(node, view ? renderBlocks(view.blocks, surface) : h('p', { class: 'quiet' }, words.empty_home));
      if (focus) focusOn(node, focus);
    },
  };
}

import { renderBlocks } from './blocks.js';
import { h, put } from './dom.js';
import { icon } from './icons.js';
import { textOf } from './mrkdwn.js';
import { createSurface } from './surface.js';

/** The app's modals: the one in front is shown. */
export function createModal(app) {
  const node = h('dialog', { class: 'dialog', 'aria-labelledby': 'modal-title', on: { cancel } });
  let view;
  let surface;
  let drawn;

  function cancel(event) {
    // The server says when it is closed: the app may want to hear of it.
    event.preventDefault();
    leave();
  }
  const leave = (all = false) => view && app.act('close', { view_id: view.id, all });

  async function submit(event) {
    event.preventDefault();
    showErrors({});
    const result = await app.act('submit', { view_id: view.id, values: surface.values() });
    if (result.errors) showErrors(result.errors);
  }
  function showErrors(errors) {
    let first;
    for (const place of node.querySelectorAll('[data-error]')) {
      const error = errors[place.dataset.error];
      place.textContent = error ?? '';
      const field = place.parentElement.querySelector('.field, .choices');
      if (error) field?.setAttribute('aria-invalid', 'true');
      else field?.removeAttribute('aria-invalid');
      if (error) first ??= field;
    }
    (first?.matches('.choices') ? first.querySelector('input') : first)?.focus();
  }
  function draw() {
    const words = app.words();
    const needsSubmit = view.submit || view.blocks.some(({ type }) => type === 'input');
    const cross = { type: 'button', class: 'tool', 'aria-label': words.close, on: { click: () => leave(true) } };
    put(
      node,
      h('form', { novalidate: true, on: { submit } }, [
        h(
          'header',
          { class: 'dialog-head' },
          h('h2', { id: 'modal-title' }, textOf(view.title, app)),
          h('button', cross, icon('close')),
        ),
        h('div', { class: 'dialog-body' }, renderBlocks(view.blocks, surface)),
        h('footer', { class: 'dialog-foot' }, [
          h(
            'button',
            { type: 'button', class: 'button', on: { click: () => leave() } },
            view.close ? textOf(view.close, app) : words.cancel,
          ),
          needsSubmit &&
            h(
              'button',
              { type: 'submit', class: 'button primary' },
              view.submit ? textOf(view.submit, app) : words.send,
            ),
        ]),
      ]),
    );
  }

  return {
    node,
    show() {
      const front = app.state.views.at(-1);
      if (!front) {
        view = undefined;
        drawn = undefined;
        if (node.open) node.close();
        return;
      }
      const key = JSON.stringify([front, app.ui.version]);
      if (key === drawn) return;
      drawn = key;
      const same = view?.id === front.id;
      const kept = same ? surface.values() : {};
      const focus = same && node.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
      view = front;
      surface = createSurface({
        app,
        state: view.state?.values,
        kept,
        press: (body) => app.act('press', { view_id: front.id, ...body }),
      });
      draw();
      if (!node.open) node.showModal();
      const again = focus && [...node.querySelectorAll('[data-focus]')].find((each) => each.dataset.focus === focus);
      (again || node.querySelector('.dialog-body :is(input, textarea, select, button)'))?.focus();
    },
  };
}

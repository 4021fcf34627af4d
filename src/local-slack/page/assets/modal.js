import { renderBlocks } from './blocks.js';
import { h, put } from './dom.js';
import { focusedIn, focusFirst, focusOn } from './focus.js';
import { icon } from './icons.js';
import { textOf } from './mrkdwn.js';
import { createSurface } from './surface.js';

/** The app's modals: the one in front is shown. */
export function createModal(app) {
  const node = h('dialog', { class: 'dialog', 'aria-labelledby': 'modal-title', on: { cancel } });
  // What is outside of an open dialog is dimmed and silent to screen readers: what fails is told inside.
  const note = h('p', { class: 'error', role: 'alert' });
  let view;
  let surface;
  let drawn;
  let sending = false;

  const tell = (text) => {
    note.textContent = text;
  };
  const act = (action, body) => {
    tell('');
    return app.act(action, { view_id: view.id, ...body }, tell);
  };
  function cancel(event) {
    // The server says when it is closed: the app may want to hear of it.
    event.preventDefault();
    leave();
  }
  const leave = (all = false) => view && act('close', { all });

  async function submit(event) {
    event.preventDefault();
    // Whoever presses Enter twice means to send it once.
    if (sending) return;
    setSending(true);
    showErrors({});
    const result = await act('submit', { values: surface.values() });
    setSending(false);
    if (result.errors) showErrors(result.errors);
  }
  function setSending(value) {
    sending = value;
    node.querySelector('[type=submit]')?.setAttribute('aria-disabled', String(value));
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
          note,
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
    setSending(sending);
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
      const focus = same ? focusedIn(node) : undefined;
      if (!same) tell('');
      view = front;
      surface = createSurface({
        app,
        state: view.state?.values,
        kept,
        act,
      });
      draw();
      if (!node.open) node.showModal();
      if (!focus || !focusOn(node, focus)) focusFirst(node.querySelector('.dialog-body'), front.blocks);
    },
  };
}

import { h } from './dom.js';
import { textOf } from './mrkdwn.js';

/** Asks where an element wants it asked. @returns whether to go on. */
export function confirmed(question, app) {
  if (!question) return Promise.resolve(true);
  const words = app.words();
  return new Promise((resolve) => {
    const answer = (value) => () => dialog.close(value);
    const style = question.style === 'danger' ? 'danger' : 'primary';
    const dialog = h(
      'dialog',
      { class: 'dialog', 'aria-labelledby': 'confirm-title', on: { close } },
      h('h2', { id: 'confirm-title' }, question.title ? textOf(question.title, app) : words.are_you_sure),
      h('div', { class: 'dialog-body' }, textOf(question.text, app)),
      h('div', { class: 'dialog-foot' }, [
        h(
          'button',
          { type: 'button', class: 'button', on: { click: answer('') } },
          question.deny ? textOf(question.deny, app) : words.cancel,
        ),
        h(
          'button',
          { type: 'button', class: `button ${style}`, on: { click: answer('yes') } },
          question.confirm ? textOf(question.confirm, app) : words.yes,
        ),
      ]),
    );
    function close() {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    }
    document.body.append(dialog);
    dialog.showModal();
  });
}

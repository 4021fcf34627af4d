import { confirmed } from './confirm.js';
import { h, isSafe } from './dom.js';
import { externals } from './external.js';
import { fileInput } from './file-input.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { textOf, unescapeText } from './mrkdwn.js';
import { pickers } from './pickers.js';
import { writers } from './writers.js';

const words = (object) => unescapeText(String(object?.text ?? ''));

const pressers = {
  button(element, block, surface) {
    const { text, url, style, accessibility_label } = element;
    const click = async () => {
      if (!(await confirmed(element.confirm, surface.app))) return;
      if (url && isSafe(url)) window.open(url, '_blank', 'noopener,noreferrer');
      await busy(button, () => surface.press(block, element));
    };
    const button = pressable(element, block, { class: `button ${styleOf(style)}`, label: accessibility_label }, click);
    button.append(...textOf(text, surface.app));
    return button;
  },
  overflow(element, block, surface) {
    const { app } = surface;
    const click = () => {
      const items = element.options.map((option) => ({
        label: words(option.text),
        hint: words(option.description),
        async act() {
          if (!(await confirmed(element.confirm, app))) return;
          if (option.url && isSafe(option.url)) window.open(option.url, '_blank', 'noopener,noreferrer');
          await surface.press(block, element, option.value);
        },
      }));
      openMenu(button, app.words().more, items);
    };
    const button = pressable(
      element,
      block,
      { class: 'button icon-button', label: app.words().more, menu: true },
      click,
    );
    button.append(icon('more'));
    return button;
  },
  feedback_buttons(element, block, surface) {
    const { app } = surface;
    const one = (judgement, name, fallback) => {
      const label = judgement.accessibility_label ?? (words(judgement.text) || fallback);
      const click = () => busy(button, () => surface.press(block, element, judgement.value));
      const button = pressable(element, block, { class: 'button feedback', label, key: judgement.value }, click);
      button.append(icon(name), h('span', {}, words(judgement.text)));
      return button;
    };
    const { positive_button, negative_button } = element;
    return h('span', { class: 'feedback-pair', role: 'group' }, [
      one(positive_button, 'up', app.words().helpful),
      one(negative_button, 'down', app.words().unhelpful),
    ]);
  },
  icon_button(element, block, surface) {
    const { text, visible_to_user_ids, accessibility_label } = element;
    if (visible_to_user_ids && !visible_to_user_ids.includes(surface.app.state.you)) return undefined;
    const click = async () => {
      if (await confirmed(element.confirm, surface.app)) await busy(button, () => surface.press(block, element));
    };
    const label = accessibility_label ?? words(text);
    const button = pressable(element, block, { class: 'button icon-button', label }, click);
    button.append(icon('trash'));
    return button;
  },
};
pressers.workflow_button = pressers.button;

const choosers = { ...pickers, ...externals, file_input: fileInput };

/** An interactive element of a block; a placeholder that names it where it is not known. */
export function interactive(element, block, surface) {
  const { type } = element;
  if (Object.hasOwn(pressers, type)) return pressers[type](element, block, surface);
  if (Object.hasOwn(choosers, type)) return choosers[type](element, block, surface, true);
  if (Object.hasOwn(writers, type)) return writers[type](element, block, surface);
  return placeholder(type, surface.app);
}

/** The element of an input block: it is read when the whole is sent, and pressed only if the block asks for that. */
export function inputElement(element, block, surface) {
  const { type } = element;
  if (Object.hasOwn(choosers, type)) return choosers[type](element, block, surface, block.dispatch_action === true);
  if (Object.hasOwn(writers, type)) return writers[type](element, block, surface);
  return placeholder(type, surface.app);
}

export function placeholder(type, app) {
  return h('span', { class: 'placeholder' }, `${type}: ${app.words().unsupported}`);
}

function pressable(element, block, { class: name, label, key = '', menu = false }, click) {
  return h('button', {
    type: 'button',
    class: name,
    'aria-label': label,
    title: label,
    'aria-haspopup': menu ? 'menu' : undefined,
    'data-focus': `${block.block_id} ${element.action_id} ${key}`,
    on: { click },
  });
}

const styleOf = (style) => (style === 'primary' || style === 'danger' ? style : '');

/** A second click while the first is on its way would count twice. */
async function busy(button, act) {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  await act();
  button.removeAttribute('aria-disabled');
}

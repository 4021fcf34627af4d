import { h } from './dom.js';
import { inputElement, interactive, placeholder } from './elements.js';
import { markdown } from './markdown.js';
import { textOf, unescapeText } from './mrkdwn.js';
import { richText } from './rich-text.js';
import { table } from './table.js';

const RENDER = {
  header: ({ text }, { app }) => h('h3', { class: 'block-header' }, textOf(text, app)),
  divider: () => h('hr'),
  markdown: ({ text }) => h('div', { class: 'markdown' }, markdown(String(text))),
  rich_text: ({ elements }, { app }) => h('div', {}, richText(elements, app)),
  table: (block, { app }) => table(block, app),
  image: ({ title, alt_text }, { app }) =>
    h('figure', { class: 'image' }, picture(alt_text, app), title && h('figcaption', {}, textOf(title, app))),
  section(block, surface) {
    const { text, fields, accessory } = block;
    return h('div', { class: 'section' }, [
      h('div', { class: 'section-text' }, [
        text && h('div', {}, textOf(text, surface.app)),
        fields &&
          h(
            'div',
            { class: 'fields' },
            fields.map((field) => h('div', {}, textOf(field, surface.app))),
          ),
      ]),
      accessory && h('div', { class: 'accessory' }, accessoryOf(accessory, block, surface)),
    ]);
  },
  context({ elements }, { app }) {
    const one = (each) => (each.type === 'image' ? picture(each.alt_text, app) : h('span', {}, textOf(each, app)));
    return h('div', { class: 'context' }, elements.map(one));
  },
  actions: (block, surface) =>
    h(
      'div',
      { class: 'actions' },
      block.elements.map((each) => interactive(each, block, surface)),
    ),
  context_actions: (block, surface) =>
    h(
      'div',
      { class: 'actions' },
      block.elements.map((each) => interactive(each, block, surface)),
    ),
  input: inputBlock,
};

/** The blocks of a message or view. */
export function renderBlocks(blocks, surface) {
  return blocks.map((block) => h('div', { class: 'block', 'data-block': block.block_id }, render(block, surface)));
}

/** A block that cannot be drawn is named: it must not take the rest of the page with it. */
function render(block, surface) {
  const { type } = block;
  if (!Object.hasOwn(RENDER, type)) return placeholder(String(type), surface.app);
  try {
    return RENDER[type](block, surface);
  } catch (error) {
    console.warn(`The block ${type} cannot be drawn.`, error);
    return placeholder(type, surface.app);
  }
}

function accessoryOf(accessory, block, surface) {
  if (accessory.type === 'image') return picture(accessory.alt_text, surface.app);
  return interactive(accessory, block, surface);
}

/** The page loads nothing from elsewhere: an image is shown by its words. */
function picture(alt, app) {
  const shown = unescapeText(String(alt ?? ''));
  return h('span', { class: 'placeholder', role: 'img', 'aria-label': shown }, `${app.words().image}: ${shown}`);
}

let fields = 0;

function inputBlock(block, surface) {
  const { label, hint, optional, element } = block;
  const { app } = surface;
  fields += 1;
  const id = `field-${fields}`;
  const control = inputElement(element, block, surface);
  const single = control.matches('input, select, textarea') ? control : control.querySelector('.labelled');
  const described = `${hint ? `${id}-hint ` : ''}${id}-error`;
  if (single) single.id = id;
  if (single) single.removeAttribute('aria-label');
  else control.setAttribute('aria-labelledby', `${id}-label`);
  (single ?? control).setAttribute('aria-describedby', described);
  const name = [
    h('span', {}, textOf(label, app)),
    optional && h('span', { class: 'quiet' }, ` ${app.words().optional}`),
  ];
  return h('div', { class: 'input' }, [
    single ? h('label', { for: id }, name) : h('span', { class: 'label', id: `${id}-label` }, name),
    control,
    hint && h('p', { class: 'quiet', id: `${id}-hint` }, textOf(hint, app)),
    h('p', { class: 'error', id: `${id}-error`, role: 'alert', 'data-error': block.block_id }),
  ]);
}

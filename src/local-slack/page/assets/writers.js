import { h } from './dom.js';
import { isComposing } from './keys.js';
import { unescapeText } from './mrkdwn.js';

/** Each makes an element in which something is written. */
export const writers = {
  plain_text_input: (element, ...rest) => field(element.multiline ? 'textarea' : 'text', element, ...rest),
  rich_text_input: (...given) => field('textarea', ...given),
  email_text_input: (...given) => field('email', ...given),
  url_text_input: (...given) => field('url', ...given),
  number_input: (...given) => field('number', ...given),
};

function field(type, element, block, surface) {
  const { placeholder, dispatch_action_config, is_decimal_allowed } = element;
  const triggers = dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  // In an actions block every element is pressed; an input block has to ask for it.
  const dispatch = block.type !== 'input' || block.dispatch_action === true;
  const press = () => surface.press(block, element, control.value || null);
  const on = {
    keydown(event) {
      if (event.key !== 'Enter' || event.shiftKey || isComposing(event) || !dispatch) return;
      if (!triggers.includes('on_enter_pressed')) return;
      event.preventDefault();
      press();
    },
    input(event) {
      if (dispatch && triggers.includes('on_character_entered') && !event.isComposing) press();
    },
  };
  const control = h(type === 'textarea' ? 'textarea' : 'input', {
    class: 'field',
    type: type === 'textarea' ? undefined : type,
    rows: type === 'textarea' ? 4 : undefined,
    step: type === 'number' && is_decimal_allowed ? 'any' : undefined,
    placeholder: placeholder && unescapeText(placeholder.text),
    'data-focus': `${block.block_id} ${element.action_id}`,
    on,
  });
  control.value = surface.initial(block, element) ?? '';
  surface.register(block, element, () => control.value || null);
  return control;
}

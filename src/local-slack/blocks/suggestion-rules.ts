import { list, type Problem, shape } from './rules';
import { option, plainText } from './text-rules';

const options = list(option(plainText(75)), 100, 0);
const suggestions = shape({
  options,
  option_groups: list(shape({ 'label!': plainText(75), 'options!': options }), 100, 0),
});

/** What Slack would refuse in an app's answer to a `block_suggestion`: `{ options }` or `{ option_groups }`. */
export function checkSuggestions(answer: unknown): Problem[] {
  return suggestions(answer, '');
}

import { elementsOf } from '../blocks';
import { type Json, json, jsons } from '../json';

/** By block id: why Slack's own client does not let a person send a view. */
export type InputErrors = Readonly<Record<string, string>>;

/** Files that a file_input takes which does not say how many. */
const MOST_FILES = 10;

/** What is missing or malformed in a view's inputs. */
export function checkInputs(view: Json): InputErrors {
  const values = json(json(view.state).values);
  return Object.fromEntries(
    jsons(view.blocks)
      .filter(({ type }) => type === 'input')
      .flatMap((block) => {
        const [element] = elementsOf(block);
        const value = json(json(values[String(block.block_id)])[String(element?.action_id)]);
        const error = element && inputError(block, element, value);
        return error ? [[String(block.block_id), error]] : [];
      }),
  );
}

function inputError(block: Json, element: Json, state: Json): string | undefined {
  const { type: _type, ...fields } = state;
  const [filled] = Object.values(fields);
  const empty = filled === null || filled === undefined || (Array.isArray(filled) && filled.length === 0);
  if (empty) return block.optional === true ? undefined : 'Please complete this required field.';
  if (Array.isArray(filled)) return fileError(element, filled);
  return typeof filled === 'string' ? textError(element, filled) : undefined;
}

function fileError({ type, max_files = MOST_FILES }: Json, files: readonly unknown[]): string | undefined {
  if (type !== 'file_input' || files.length <= Number(max_files)) return undefined;
  return `Please choose no more than ${max_files} files.`;
}

function textError(element: Json, value: string): string | undefined {
  const { type, min_length, max_length, min_value, max_value, is_decimal_allowed } = element;
  if (type === 'email_text_input' && !/^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]+$/.test(value))
    return 'Please enter a valid email address.';
  if (type === 'url_text_input' && !URL.canParse(value)) return 'Please enter a valid URL.';
  if (type === 'plain_text_input' && value.length < Number(min_length ?? 0)) {
    return `Please enter at least ${min_length} characters.`;
  }
  if (type === 'plain_text_input' && value.length > Number(max_length ?? 3000)) {
    return `Please enter no more than ${max_length ?? 3000} characters.`;
  }
  if (type !== 'number_input') return undefined;
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return 'Please enter a number.';
  if (is_decimal_allowed === false && !Number.isInteger(number)) return 'Please enter a whole number.';
  if (number < Number(min_value ?? Number.NEGATIVE_INFINITY)) return `Please enter a number not below ${min_value}.`;
  if (number > Number(max_value ?? Number.POSITIVE_INFINITY)) return `Please enter a number not above ${max_value}.`;
  return undefined;
}

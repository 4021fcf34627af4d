import { isJson, type Json } from '../json';

/** The block with each of its elements changed: its accessory, that of an input, those of actions. */
export function mapElements(block: Json, change: (element: Json) => Json): Json {
  const each = (value: unknown): unknown => (isJson(value) ? change(value) : value);
  return {
    ...block,
    ...(block.accessory !== undefined && { accessory: each(block.accessory) }),
    ...(block.element !== undefined && { element: each(block.element) }),
    ...(/^(?:context_)?actions$/.test(String(block.type)) &&
      Array.isArray(block.elements) && { elements: block.elements.map(each) }),
  };
}

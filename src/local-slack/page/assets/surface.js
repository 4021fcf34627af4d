/**
 * Where blocks are shown: a message, a modal or a Home tab. It knows what is filled in and passes on what is pressed.
 *
 * `state` is the view's `state.values`; `kept` what was typed before the same view was drawn anew; `act` asks the
 * server for something at this place.
 */
export function createSurface({ app, state = {}, kept = {}, act }) {
  const fields = new Map();
  return {
    app,
    /** What an element holds at first: a text, a list of texts or null. */
    initial(block, element) {
      const typed = kept[block.block_id]?.[element.action_id];
      if (typed !== undefined) return typed;
      const known = state[block.block_id]?.[element.action_id];
      return known === undefined ? initialOf(element) : chosenIn(known);
    },
    /** What an element held at first, in full: options with their texts, files with their names. */
    given(block, element) {
      const { selected_option, selected_options, files } = state[block.block_id]?.[element.action_id] ?? {};
      const { initial_option, initial_options } = element;
      return [selected_option, selected_options, files, initial_option, initial_options].flat().filter(Boolean);
    },
    /** `read` gives what the element holds now. */
    register(block, element, read) {
      fields.set(`${block.block_id} ${element.action_id}`, { block, element, read });
    },
    values() {
      // Apps choose these names, `__proto__` too: nothing is inherited here that it could be taken for.
      const values = Object.create(null);
      for (const { block, element, read } of fields.values()) {
        values[block.block_id] ??= Object.create(null);
        values[block.block_id][element.action_id] = read();
      }
      return values;
    },
    press(block, element, chosen) {
      const body = { action_id: element.action_id, block_id: block.block_id, values: this.values() };
      return act('press', chosen === undefined ? body : { ...body, chosen });
    },
    suggest: ({ block_id }, { action_id }, text) => act('suggest', { block_id, action_id, text }),
  };
}

/** As it stands in a view's state: `{ type, selected_option: { value } }` // the value. */
function chosenIn({ type: _type, ...rest }) {
  return plain(Object.values(rest)[0]);
}

function initialOf(element) {
  const name = Object.keys(element).find((each) => each.startsWith('initial_'));
  return name ? plain(element[name]) : null;
}

function plain(value) {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return String(value);
  if (value.type === 'rich_text') return richTextWords(value);
  return String(value.value ?? value.id);
}

function richTextWords({ elements = [], text = '' }) {
  return elements.map(richTextWords).join('') + text;
}

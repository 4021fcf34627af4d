/** Which control in `parent` has the focus, and what is selected in it: `{ key, start?, end? }`. */
export function focusedIn(parent) {
  const { activeElement } = document;
  const key = parent.contains(activeElement) ? activeElement.dataset.focus : undefined;
  return key === undefined ? undefined : { key, start: activeElement.selectionStart, end: activeElement.selectionEnd };
}

/**
 * Gives it back to the control that was drawn in its place: in the same block or, where blocks were named anew, the
 * only one that does the same. @returns whether there is one.
 */
export function focusOn(parent, { key, start, end }) {
  const controls = [...parent.querySelectorAll('[data-focus]')];
  const action = (name) => name.slice(name.indexOf(' '));
  const alike = controls.filter(({ dataset }) => action(dataset.focus) === action(key));
  const same = controls.find(({ dataset }) => dataset.focus === key);
  const again = same ?? (alike.length === 1 ? alike[0] : undefined);
  again?.focus({ preventScroll: true });
  // Only fields of plain text can say and be told what is selected; of others, it is null.
  if (again && typeof start === 'number') again.setSelectionRange(start, end);
  return again !== undefined;
}

/** Where typing begins: in the element that asks for it, else in the first field, else on the first button. */
export function focusFirst(parent, blocks) {
  const controls = [...parent.querySelectorAll('[data-focus]')];
  const asking = blocks.flatMap(({ block_id, element, accessory, elements = [] }) =>
    [element, accessory, ...elements]
      .filter((each) => each?.focus_on_load)
      .map(({ action_id }) => `${block_id} ${action_id}`),
  );
  const asked = controls.find(({ dataset }) => asking.some((key) => `${dataset.focus} `.startsWith(`${key} `)));
  (asked ?? controls.find((each) => each.matches('input, textarea, select')) ?? controls[0])?.focus();
}

/**
 * Whether a key still belongs to a syllable being put together: Enter then ends the syllable and sends nothing.
 * Some browsers end the composition first and tell only by the key code.
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

/**
 * The form in which a reply and what is expected of it are compared: NFC, lower case, no white space.
 *
 * @example
 * squeeze('LG  Electronics') // 'lgelectronics'
 * squeeze('업무 협약\n') // '업무협약'
 */
export function squeeze(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

/**
 * Text from outside as it may stand in a line of a report: no line breaks or control characters, cut to `limit`.
 *
 * @example
 * oneLine('첫 줄\n둘째 줄') // '첫 줄 둘째 줄'
 * oneLine('abcdef', 4) // 'abc…'
 */
export function oneLine(text: string, limit = 400): string {
  // Past this length nothing of it is shown, so a line of a megabyte is not searched in vain.
  const plain = text
    .slice(0, limit * 4)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const cut = plain.length > limit ? `${plain.slice(0, limit - 1)}…` : plain;
  // Only half a pair is a surrogate to a pattern with the u flag.
  return cut.replace(/\p{Cs}/gu, '\uFFFD');
}

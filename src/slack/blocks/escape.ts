const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ELLIPSIS = '…';

/** Escapes Slack's control characters, so that no `<!channel>` or `<@U…>` in a text is live. */
function escapeControl(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * The text escaped, and cut between code points with an ellipsis where it would be longer than `limit` UTF-16 units.
 * Never empty, because Slack refuses empty texts. Half surrogates, which cannot be encoded, become U+FFFD; control
 * characters but the line feed become spaces.
 *
 *     escapeText('R&D', 10)    // R&amp;D
 *     escapeText('가나다라', 3) // 가나…
 */
export function escapeText(text: string, limit: number): string {
  const clean = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  const escaped = escapeControl(clean);
  if (escaped.length <= limit) return escaped || ELLIPSIS;
  let cut = '';
  for (const character of clean) {
    const next = escapeControl(character);
    if (cut.length + next.length + ELLIPSIS.length > limit) break;
    cut += next;
  }
  return cut.trimEnd() + ELLIPSIS;
}

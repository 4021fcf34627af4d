import type { Read, Reading } from '../understanding';

const SENTENCE = /(?<=[?!？])\s+|\n+|(?<=[.])\s+(?=\S)/;
const JOINT =
  /(?<=[가-힣](?:고|며|는데|고요))\s*[,，]\s*|,\s+(?:and|그리고)\s+|\s+and\s+(?=(?:what|who|when|where|why|how|which)\b)|,\s+(?=(?:what|who|when|where|why|how|which)\b)|(?<=(?:누구|누가|언제|어디|뭐|무엇|얼마|왜|몇)[^,?]{0,14}(?:고|며|이고))\s+(?=[^?]*(?:누구|누가|언제|어디|뭐|무엇|얼마|왜|몇))/i;

/** True where a word of the text asks for something: who, 언제, how many. */
export const asks = (reading: Reading): boolean =>
  reading.tokens.some(
    (token) => token.kind === 'role' && !token.ids.every((id) => id === 'role:list' || !id.startsWith('role:')),
  );

/**
 * The questions of a message with more than one: sentences, or halves joined by 고 or "and", that each ask for something.
 * @returns the whole text as its only element where that is not so
 */
export function splitQuestions(text: string, read: Read): string[] {
  for (const cut of [SENTENCE, JOINT]) {
    const parts = text
      .split(cut)
      .map((part) => part.trim())
      .filter((part) => part.length > 1);
    if (parts.length < 2 || parts.length > 6) continue;
    const asking = parts.filter((part) => asks(read(part)));
    if (asking.length >= 2) return merge(parts, read);
  }
  return [text];
}

/** Parts that ask nothing go with the question after them: they say what it is about. */
function merge(parts: readonly string[], read: Read): string[] {
  const out: string[] = [];
  let lead = '';
  for (const part of parts) {
    if (asks(read(part)) || /[?？]$/.test(part)) {
      out.push(`${lead}${part}`);
      lead = '';
    } else {
      lead += `${part} `;
    }
  }
  if (lead && out.length > 0) out[out.length - 1] += ` ${lead.trim()}`;
  return out;
}

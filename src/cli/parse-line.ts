/** One line of a batch: a question, or why there is none. */
export type Line =
  | { readonly question: string; readonly conversation?: string }
  | { readonly problem: Problem; readonly conversation?: string };

export type Problem = 'not-json' | 'no-text' | 'conversation-not-a-string';

/**
 * Reads one line. A line that begins with `{` is JSON; any other is the question itself.
 *
 * @example
 * parseLine('누가 합류했나?') // { question: '누가 합류했나?' }
 * parseLine('{"text":"왜?","conversation":"t1"}') // { question: '왜?', conversation: 't1' }
 * parseLine('{"text":') // { problem: 'not-json' }
 */
export function parseLine(line: string): Line {
  if (!line.startsWith('{')) return { question: line };
  const fields = parseObject(line);
  if (!fields) return { problem: 'not-json' };

  const { text, conversation } = fields;
  if (conversation !== undefined && typeof conversation !== 'string') return { problem: 'conversation-not-a-string' };
  const shared = conversation === undefined ? {} : { conversation };
  return typeof text === 'string' ? { question: text, ...shared } : { problem: 'no-text', ...shared };
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    // Why it is not JSON is worded differently by every engine; that it is not is all a caller can act on.
    return undefined;
  }
}

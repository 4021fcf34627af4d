import type { Reading, Token } from '../understanding';

/** Question words that each ask for one role; 뭐 and 어떻게 as often go with another. */
const SINGLE = /^role:(who|when|where|why|count)$/;
const JOINT = /^\s*(,|·|\/|&|및|그리고|또|\+)?\s*(그리고)?\s*$/;
const ENGLISH_JOINT = /^\s*(,|\/|&)?\s*(and|or|&)?\s*(with|by|for|from|at|in)?\s*$/i;
/** "…, and with whom?": a question word left for the end. */
const TRAILING =
  /[\s,]+(?:and|&|\+)\s+(?:also\s+)?((?:(?:with|by|for|from|at|in)\s+)?(?:who|whom|when|where|why))\s*[?!.\s]*$/i;

const roleOf = (token: Token): string | undefined =>
  token.kind === 'role' ? token.ids.find((id) => SINGLE.test(id))?.slice(5) : undefined;

const endOf = (token: Token): number => token.end + token.tail.length;

/** The question words that stand side by side, each of another role: 언제 어디서, when and where. */
function runOf(reading: Reading): Token[] {
  const asking = reading.tokens.filter((token) => roleOf(token));
  const joint = reading.language === 'ko' ? JOINT : ENGLISH_JOINT;
  let run: Token[] = [];
  for (const token of asking) {
    const last = run.at(-1);
    if (last && !joint.test(reading.text.slice(endOf(last), token.start))) {
      if (run.length > 1) break;
      run = [];
    }
    run.push(token);
  }
  return new Set(run.map(roleOf)).size === run.length ? run : [];
}

/** What each of the words is asked with: the preposition before it belongs to it. */
const phraseAt = (reading: Reading, run: readonly Token[], at: number): string => {
  const token = run[at] as Token;
  const from = at === 0 ? token.start : endOf(run[at - 1] as Token);
  const before = /(with|by|for|from|at|in)\s*$/i.exec(reading.text.slice(from, token.start));
  return `${before ? `${before[1]} ` : ''}${reading.text.slice(token.start, endOf(token))}`;
};

function trailing(reading: Reading): string[] | undefined {
  const { text, tokens } = reading;
  const match = TRAILING.exec(text);
  const [first] = tokens.filter((token) => roleOf(token));
  if (!match || !first || first.start >= match.index) return undefined;
  const phrase = match[1] as string;
  const other = tokens.find((token) => token.start >= match.index && roleOf(token));
  // "who … and who …" and "which … and where" ask of two things
  if (!other || roleOf(other) === roleOf(first) || /\b(and|but)\b/i.test(text.slice(0, match.index))) return undefined;
  const question = text.slice(0, match.index);
  return [`${question}?`, `${question.slice(0, first.start)}${phrase}${question.slice(endOf(first))}?`];
}

/**
 * A question that asks for several roles at once ("언제 어디서 열렸어?", "when and with whom did …?") as one question for
 * each of them.
 */
export function severalRoles(reading: Reading): string[] | undefined {
  const run = runOf(reading);
  if (run.length < 2) return reading.language === 'en' ? trailing(reading) : undefined;
  const { text } = reading;
  const lead = /(with|by|for|from|at|in)\s+$/i.exec(text.slice(0, (run[0] as Token).start));
  const before = text.slice(0, (run[0] as Token).start - (lead?.[0].length ?? 0));
  const after = text.slice(endOf(run.at(-1) as Token));
  return run.map((_, at) => `${before}${at === 0 && lead ? lead[0] : ''}${phraseAt(reading, run, at)}${after}`);
}

import type { Reading, Token } from '../understanding';

/** A stretch of a message up to a comma, a stop, or a Korean connective ending. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Number of the sentence it belongs to. */
  readonly sentence: number;
  /** True where nothing, or a stop, comes after it. */
  readonly closes: boolean;
}

const BREAK = /[,.!?~\n:;]|\s-\s/;
const STOP = /[.!?:\n]|[ㅠㅜㅋㅎ]$/;
const CONNECTIVE =
  /(서|는데|은데|데|니까|서요|거든요|라서|려고|려는데|데요|려고요|(지|다|요)만|느라|때문에|때문인데|고요|용인데|중인데|다가|려는데요|ㄹ게요|을게요|할게|게요|니다|면)$|^but$/i;

/** True for what ends as a clause does, by a connective, and not as an item of a list does: "…서요,", never "네이버,". */
export const endsAsClause = ({ tokens }: Clause): boolean => {
  const last = tokens.at(-1);
  return last !== undefined && CONNECTIVE.test(last.text + last.tail);
};

const OF_ASKER = /^(i|i'm|i've|we|we're|we've|my|our)$/i;
const ASKING = /^(is|are|was|were|did|does|do|can|could)$/i;

/** "I'm writing competitor profiles and what's ThinQ": the and before a question that the asker's own sentence ends on. */
function opensQuestion(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (!next || !after || !/^(and|so|but)$/i.test(next.text) || !OF_ASKER.test(before[0]?.text ?? '')) return false;
  const asks = (token: Token) => token.kind === 'role' && token.ids.some((id) => id !== 'role:list');
  return (asks(after) || ASKING.test(after.text)) && !before.some(asks);
}

/** The reading cut where clauses end. */
export function clausesOf(reading: Reading): Clause[] {
  const out: Clause[] = [];
  let current: Token[] = [];
  let sentence = 0;
  const close = (next: Token | undefined, between: string) => {
    const from = (current[0] as Token).start;
    const text = reading.text.slice(from, next ? next.start : reading.text.length).trim();
    const closes = !next || STOP.test(between.trim());
    out.push({ tokens: current, text, sentence, closes });
    if (closes) sentence += 1;
    current = [];
  };
  reading.tokens.forEach((token, at) => {
    current.push(token);
    const next = reading.tokens[at + 1];
    if (!next) return;
    const end = token.end + token.tail.length;
    const between = reading.text.slice(Math.min(end, next.start), next.start);
    const connective =
      token.kind !== 'entity' &&
      next.start > end - 1 &&
      !/(에서|께서|거기서|여기서|어디서|가운데)$/.test(token.text + token.tail) &&
      // 뭐 때문에 asks why
      !(
        /때문에$/.test(token.text + token.tail) &&
        (token.kind === 'role' || reading.tokens[at - 1]?.kind === 'role')
      ) &&
      // 며칠 지나서 counts the days up to what follows; 회사만 is only a noun with its particle
      !/^지나/.test(token.text) &&
      // 통신사이면서 says what else it is
      !/이면서$/.test(token.tail) &&
      token.tail !== '만' &&
      CONNECTIVE.test(token.text + token.tail) &&
      /\s/.test(reading.text.slice(token.end, next.start));
    if (BREAK.test(between) || connective || opensQuestion(reading.tokens, at + 1, current)) close(next, between);
  });
  if (current.length > 0) close(undefined, '');
  return out;
}

/** The clauses as one text again. */
export const joined = (clauses: readonly Clause[]): string => clauses.map((clause) => clause.text).join(' ');

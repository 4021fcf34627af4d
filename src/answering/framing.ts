import { ATTRIBUTE_CONCEPTS, entityOf, isFramingWord, type Reading, type Token } from '../understanding';

import { OPERATION_CUES } from './data/operations.data';

const BREAK = /[,.!?~\n:;]|\s-\s/;
const CONNECTIVE =
  /(서|는데|은데|데|니까|서요|거든요|라서|려고|려는데|데요|려고요|지만|만|느라|때문에|때문인데|고요|용인데|중인데|다가|려는데요|ㄹ게요|을게요|할게|게요|니다|면)$/;

/** The reading cut where clauses end: at punctuation, and after Korean connective endings. */
function clauses(reading: Reading): Token[][] {
  const out: Token[][] = [];
  let current: Token[] = [];
  reading.tokens.forEach((token, at) => {
    current.push(token);
    const next = reading.tokens[at + 1];
    if (!next) return;
    const end = token.end + token.tail.length;
    const between = reading.text.slice(Math.min(end, next.start), next.start);
    const connective =
      token.kind !== 'entity' &&
      next.start > end - 1 &&
      !/(에서|께서)$/.test(token.tail) &&
      // 며칠 지나서 counts the days up to what follows; 회사만 is only a noun with its particle
      !/^지나/.test(token.text) &&
      token.tail !== '만' &&
      CONNECTIVE.test(token.text + token.tail) &&
      /\s/.test(reading.text.slice(token.end, next.start));
    if (BREAK.test(between) || connective) {
      out.push(current);
      current = [];
    }
  });
  if (current.length > 0) out.push(current);
  return out;
}

const isSummary = (clause: readonly Token[]): boolean =>
  OPERATION_CUES.summary.test(
    clause
      .map((token) => token.text + token.tail)
      .join(' ')
      .toLowerCase(),
  );

function isFraming(clause: readonly Token[]): boolean {
  if (
    clause.some(
      (token) =>
        (entityOf(token) && entityOf(token) !== 'ai') ||
        token.kind === 'role' ||
        token.kind === 'date' ||
        token.kind === 'number' ||
        token.kind === 'not' ||
        token.kind === 'except',
    )
  )
    return false;
  if (isSummary(clause)) return false;
  // a tag turns a statement into a question
  if (
    /^(right|correct|no|yeah|huh|맞지|맞죠|맞아|맞나|맞음|그렇지|그쵸)/i.test(clause[0]?.text ?? '') &&
    clause.length < 3
  )
    return false;
  const content = clause.filter(
    (token) => token.kind === 'word' || token.kind === 'unknown' || token.kind === 'framing',
  );
  const framing = content.filter((token) => token.kind === 'framing' || isFramingWord(token)).length;
  return content.length === 0 ? clause.length > 0 : framing / content.length >= 0.5;
}

/**
 * The text without the clauses around the question: "팀장님이 물어보셔서요", "for my slides". Nothing is dropped where
 * nothing would be left.
 */
export function withoutFraming(reading: Reading): string {
  const all = clauses(reading);
  if (all.length < 2) return reading.text;
  const kept = all.filter((clause) => !isFraming(clause));
  if (kept.length === 0 || kept.length === all.length) return reading.text;
  return kept
    .map((clause) => {
      const first = clause[0] as Token;
      const at = reading.tokens.indexOf(clause.at(-1) as Token);
      const next = reading.tokens[at + 1];
      return reading.text.slice(first.start, next ? next.start : reading.text.length).trim();
    })
    .join(' ');
}

/** A statement around the question: it names nothing of the article, asks nothing and limits nothing. */
const saysNothing = (clause: readonly Token[], isAsked: (token: Token) => boolean): boolean =>
  !clause.some(
    (token) =>
      (entityOf(token) && entityOf(token) !== 'ai') ||
      ['role', 'date', 'number', 'not', 'except'].includes(token.kind) ||
      isAsked(token) ||
      token.concepts.some((concept) => ATTRIBUTE_CONCEPTS.has(concept)),
  );

/**
 * The message without the clauses that name and ask nothing, for when all of it has no answer: "투자 메모 쓰는 중입니다."
 * before a question. What is left must name something, or the rest was more than framing.
 * @param isAsked true for words that ask for what articles do not say
 */
export function withoutStatements(reading: Reading, isAsked: (token: Token) => boolean): string | undefined {
  const all = clauses(reading);
  const summing = all.filter((clause) => isSummary(clause));
  const names = (clause: readonly Token[]) => clause.some((token) => entityOf(token) && entityOf(token) !== 'ai');
  // a summary is of all that is named; whatever else stands around it is framing
  const kept =
    summing.length > 0
      ? all.filter((clause) => isSummary(clause) || names(clause))
      : all.filter((clause) => !saysNothing(clause, isAsked));
  if (
    kept.length === 0 ||
    kept.length === all.length ||
    !kept.some((clause) => clause.some((token) => entityOf(token)) || isSummary(clause))
  )
    return undefined;
  return kept
    .map((clause) => {
      const next = reading.tokens[reading.tokens.indexOf(clause.at(-1) as Token) + 1];
      return reading.text.slice((clause[0] as Token).start, next ? next.start : reading.text.length).trim();
    })
    .join(' ');
}

import type { Reading, Token } from '../understanding';
import { isByTheWay, standsAlone } from './aside';
import { type Clause, clausesOf, joined } from './clauses';

/** Something is asked: by a question word, a question mark or a request. */
const asks = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ text, tokens }) =>
      /[?？]\s*$/.test(text) ||
      tokens.some((token: Token) => token.kind === 'role') ||
      /(알려|말해|불러|설명|부탁|정리|줘|주세요)/.test(text) ||
      /^\s*(please\s+)?(list|name|give|tell|show|summari[sz]e|explain)\b/i.test(text),
  );

/**
 * What a message ends on, if that is a question of its own and all before it is by the way: "배 만드는 회사가 왜 AI를 하나 싶긴
 * 한데 혹시 현대중공업도 원팀에 있어?" // 혹시 현대중공업도 원팀에 있어?
 * @returns the endings of the message that are such questions, the longest first
 */
export function lastQuestions(reading: Reading): string[] {
  const all = clausesOf(reading);
  const out: string[] = [];
  for (let from = 1; from < all.length; from++) {
    const rest = all.slice(from);
    if (!isByTheWay(all[from - 1] as Clause, rest)) break;
    if (standsAlone(rest) && asks(rest)) out.push(joined(rest));
  }
  return out;
}

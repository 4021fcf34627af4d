import { entityOf, isContent, rolesOf, type Token } from '../understanding';
import { nounTypes } from './classes';

export interface QuestionWords {
  readonly tokens: readonly Token[];
  readonly content: readonly Token[];
  readonly roles: readonly string[];
}

/** The role that a topic without a question word asks for: "…한 사람은?", "…한 회사는?". */
function topicRole(tokens: readonly Token[]): string[] {
  const last = tokens.at(-1);
  if (!last || !/^(들)?(은|는|은요|는요|이|가)?$/.test(last.tail) || !/[가-힣]$/.test(last.text)) return [];
  if (/^(수|숫자|개수|갯수)$/.test(last.text) && tokens.length > 1) return ['count'];
  const types = nounTypes(last) ?? [];
  return types.includes('person')
    ? ['who']
    : types.includes('company') || types.includes('university')
      ? ['org']
      : types.includes('place') || (/^(곳|데|군데)$/.test(last.text) && last.tail !== '')
        ? ['where']
        : [];
}

const AUXILIARY = /^(is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)$/i;

/**
 * English uses its question words in clauses too ("which country was he in when he said so"): after the first, or in a
 * yes/no question, only those that follow "and" or a comma ask.
 */
function mainQuestionWords(tokens: readonly Token[]): Token[] {
  const roles = tokens.filter((token) => token.kind === 'role');
  if (!roles.every((token) => /^[a-z' ]+$/i.test(token.text))) return roles;
  const closed = AUXILIARY.test(tokens[0]?.text ?? '');
  return roles.filter((token, at) => {
    if (token.ids.includes('role:list')) return true;
    const before = tokens[tokens.indexOf(token) - 1];
    const joined = before !== undefined && /^(and|or|&)$/i.test(before.text);
    return (
      joined ||
      (at === 0 || roles.slice(0, at).every((one) => one.ids.includes('role:list')) ? !closed || joined : false)
    );
  });
}

/** What is asked for, by question words or by the topic that the question ends on. */
export function askedRoles(tokens: readonly Token[]): string[] {
  const said = [...new Set(mainQuestionWords(tokens).flatMap(rolesOf))];
  return said.some((role) => role !== 'list') ? said : [...said, ...topicRole(tokens)];
}

/** "one of the founders" counts nothing. */
const isOneOf = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'number' &&
  (/^one of$/i.test(token.text) || (/^one$/i.test(token.text) && /^of$/i.test(next?.text ?? '')));

/** "삼성, SKT, 카카오 이 셋이": a number right after as many names counts them and nothing else. */
function countsNames(token: Token, tokens: readonly Token[]): boolean {
  if (token.kind !== 'number' || !token.number || token.number < 2) return false;
  // 둘 중: which of them
  if (/(^|\s)(중|가운데|중에|중에서|of)$/i.test(tokens[tokens.indexOf(token) + 1]?.text ?? '')) return false;
  const before = tokens
    .slice(0, tokens.indexOf(token))
    .filter((one) => !/^(이|그|저|의|the|these|those)$/i.test(one.text));
  const names = before.slice(-token.number);
  return (
    names.length === token.number &&
    names.every(entityOf) &&
    new Set(names.map(entityOf)).size === token.number &&
    !entityOf(before.at(-token.number - 1) ?? token)
  );
}

export const questionWords = (tokens: readonly Token[]): QuestionWords => ({
  tokens,
  content: tokens.filter(
    (token, at) => isContent(token) && !isOneOf(token, tokens[at + 1]) && !countsNames(token, tokens),
  ),
  roles: askedRoles(tokens),
});

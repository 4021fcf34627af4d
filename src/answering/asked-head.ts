import { entityOf, rolesOf, type Token } from '../understanding';
import type { Asked } from './world';

/** Question words that what is asked for stands before: "설립일이 언제야", "로고 색깔은 뭐야". */
const CLOSING_KO = /^(뭐|뭔|뭘|무엇|무언|누구|누군|언제|어디|어딘|얼마|어때|어땠|어떻|어떤가|어떠|머)/;
const TOPIC = /^(들)?(은|는|이|가|이란|란|도)?(요)?$/;
const REQUEST_KO =
  /^(알려|말해|말씀|부탁|가르쳐|찾아|적어|불러|좀|주세요|줘|다오|궁금|나와|나오|써|공유|보여|혹시|간단)/;

/** Where what is asked for begins: "what is the …", "tell me the …". */
const ASKS_EN =
  /(?:^|[\s,.])(?:(?:what|who|when|where)(?:'?s|\s+(?:is|are|was|were))|how\s+(?:much|big|large|high)\s+(?:is|was|are|were)|(?:tell|give|show)\s+(?:me|us)|name|say\s+about|know)\s+(?:the\s+name\s+of\s+)?(?=[a-z'])/gi;
const BREAKS_EN =
  /^(of|in|at|for|on|by|behind|from|to|that|which|who|whom|where|between|with|during|is|was|are|were|did|does|do|has|have|had|will|about|after|before|and|or|when|while|as|there|here)$/i;
/** An English fragment ("CES theme?") is at most this long; longer ones are sentences. */
const FRAGMENT = 4;

const isNoun = (token: Token | undefined): token is Token =>
  token !== undefined &&
  entityOf(token) === undefined &&
  (token.kind === 'word' || token.kind === 'unknown') &&
  /\p{L}/u.test(token.text) &&
  // 내놔, 알려줘: a verb with its ending in its last syllable
  !/[놔줘둬춰꿔]$/.test(token.text) &&
  !token.ids.some((id) => /^word:.+다$/.test(id));

function headKo({ reading: { tokens } }: Asked): Token | undefined {
  let end = tokens.length - 1;
  while (end > 0 && REQUEST_KO.test((tokens[end] as Token).text)) end--;
  const closing = tokens.findLastIndex((token, at) => at >= end - 2 && CLOSING_KO.test(token.text));
  const head = closing > 0 ? tokens[closing - 1] : closing < 0 ? tokens[end] : undefined;
  return isNoun(head) && TOPIC.test(head.tail) ? head : undefined;
}

function headEn({ reading: { tokens, text }, words }: Asked): Token | undefined {
  const from = [...text.matchAll(ASKS_EN)].map((match) => match.index + match[0].length).at(-1);
  const which = tokens.find((token) => /^(what|which)$/i.test(token.text));
  const named = which ? tokens[tokens.indexOf(which) + 1] : undefined;
  if (from === undefined && isNoun(named)) return named;
  if (from === undefined && (words.roles.length > 0 || tokens.length > FRAGMENT)) return undefined;
  const phrase = tokens.filter((token) => token.start >= (from ?? 0));
  const stop = phrase.findIndex((token, at) => at > 0 && (BREAKS_EN.test(token.text) || rolesOf(token).length > 0));
  const head = (stop < 0 ? phrase : phrase.slice(0, stop)).at(-1);
  return isNoun(head) && !BREAKS_EN.test(head.text) ? head : undefined;
}

/**
 * The noun that names what is asked for: 설립일 of "KT 설립일이 언제야?", resolution of "what is the resolution of X?",
 * theme of "CES theme?".
 */
export const headAsked = (asked: Asked): Token | undefined =>
  asked.yesNo ? undefined : asked.language === 'ko' ? headKo(asked) : headEn(asked);

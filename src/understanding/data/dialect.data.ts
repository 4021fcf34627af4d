/*
 * Endings and words of the southern and western dialects, with the standard ones. Each is told apart from standard words
 * by the syllable before it: 했제 is 했지, and 문제 stays.
 */
export const DIALECT: readonly (readonly [pattern: RegExp, standard: string])[] = [
  [/(?<![가-힣])(누고|누꼬|누여|누당가)(?=[^가-힣]|$)/g, '누구야'],
  // 뭐고 before more is 'and what'
  [/(?<![가-힣])(뭐고|머고)(?=\s*(?:[?.!~,]|$))/g, '뭐야'],
  [/(?<![가-힣])(뭐꼬|머꼬|뭐여|머여|뭐시여|뭐당가|머당가)(?=[^가-힣]|$)/g, '뭐야'],
  [/(?<![가-힣])어데/g, '어디'],
  [/(어디|언제|얼마|몇\s?[가-힣]{1,2})고(?=\s*[?.!~]|$)/g, '$1야'],
  // 와 asks why only before a verb that asks
  [/(?<![가-힣])와(?=\s[가-힣\s]*(?:노|는교|는데예|능교)(?=\s*[?.!~]|$))/g, '왜'],
  [/(?<![가-힣])(?:우째|우찌|어찌케)/g, '어떻게'],
  [/맹글/g, '만들'],
  [/(라|다|고|그)카(?=[가-힣])/g, '$1하'],
  [/(?<![가-힣])칸다/g, '한다'],
  [/([가-힣])[는능](?:교|기요|교예)(?=[^가-힣]|$)/g, '$1나요'],
  [/([가-힣])인교(?=[^가-힣]|$)/g, '$1인가요'],
  [/([가-힣])심더(?=[^가-힣]|$)/g, '$1습니다'],
  [/([가-힣])데예(?=[^가-힣]|$)/g, '$1데요'],
  [/(어|아|해|돼|네)예(?=[^가-힣]|$)/g, '$1요'],
  [/([가-힣])당가(요?)(?=[^가-힣]|$)/g, '$1나$2'],
];

/** After a verb's stem or its past: 했노 // 했나, 맞제 // 맞지. */
export const DIALECT_AFTER_VERB: Readonly<Record<string, string>> = { 노: '나', 제: '지' };

/** Stems that these endings follow where no ㅆ of the past stands before them. */
export const DIALECT_STEMS = '맞하되가오보주치라더';

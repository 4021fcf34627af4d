/** The languages that questions are asked and answered in. */
export type Language = 'ko' | 'en';

/** Korean where its grammar is: any particle, ending or most of the letters in Hangul. */
export function detectLanguage(text: string): Language {
  const hangul = text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0;
  if (hangul === 0) return 'en';
  // "Who joined AI 원팀?": English asks, a Korean name is named
  if (
    /^\W*(who|what|when|where|why|how|which|is|are|was|were|did|does|do|can|tell|list)\b/i.test(text) &&
    !/(야|어|요|까|나|지|니|해|줘|냐|음|임|데|죠|래|대|은|는|가|이야)\s*[?.!~]*$/.test(text)
  )
    return 'en';
  const latinWords = text.match(/[A-Za-z]{2,}/g) ?? [];
  const english = latinWords.filter((word) =>
    /^(what|who|when|where|why|how|which|is|are|was|were|did|does|do|the|of|in|on|for|to|and|with|they|it|that|has|have|can|could|a|an|by|from|tell|give|list|please|about|his|her|their)$/i.test(
      word,
    ),
  ).length;
  const endings = /[가-힣]\s*[?.!~]*$|(은|는|이|가|을|를|에|의|야|어|요|까|나|지|니|해|줘)(\s|\?|$)/.test(text);
  return english >= 2 && !/(야|어|요|까|나|지|니|해|줘|냐|음|임|데|죠|래|대|다|은|는)\s*[?.!~ㅋㅎㅠ]*$/.test(text)
    ? 'en'
    : endings || hangul * 2 > latinWords.join('').length
      ? 'ko'
      : english > 0
        ? 'en'
        : 'ko';
}

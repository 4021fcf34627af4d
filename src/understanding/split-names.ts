import type { Token } from './tokens';

/** 서 and 선 for 에서 and 에서는: what they follow where it is no verb. */
const AT = /^(서|선)(?=$|은|는|이|가|을|를|의|도|과|와|한테|에게|씨|님|측|쪽)/;
/** Nouns for where something is or happens. */
const PLACE =
  /^(여기|거기|저기|어디|요기|이거|회사|회의|학교|대회|기사|나라|도시|본사|행사|자리|전시|무대|미디어|공식|하나|혼자|둘이|셋이|뒤|앞|위|옆|아래|중|속|안|밖|말미|초기)$/;

/** 골라서, 옆에서: the ends of verbs before 서, and 에. */
const VERBAL = /[에라러아어여워와해려져켜쳐며가나]$/;

/**
 * 정의선은, 비서: a short known word with 서 or 선 after it is rather a word of its own, mostly a name, than a word for
 * something that happened there.
 */
export function joinSplitNames(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const at = AT.exec(token.tail)?.[0];
    if (
      !at ||
      (token.kind !== 'word' && token.kind !== 'function') ||
      [...token.text].length > 2 ||
      !/^[가-힣]+$/.test(token.text) ||
      PLACE.test(token.text) ||
      VERBAL.test(token.text) ||
      token.ids.some((id) => id.endsWith('다')) ||
      token.concepts.includes('place')
    )
      return token;
    const text = token.text + at;
    return {
      text,
      tail: token.tail.slice(at.length),
      start: token.start,
      end: token.end + at.length,
      kind: 'unknown',
      ids: [`word:${text}`],
      concepts: [],
    };
  });
}

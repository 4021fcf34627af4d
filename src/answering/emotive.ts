/** Laughter and tears: ㅠ, ㅋㅋ. Vowels stand alone in nothing else; a single ㅋ or ㅎ may also be an initial. */
const EMOTIVE =
  /(?<=[가-힣?!.~)])\s*(?:[ㅠㅜ]+|[ㅋㅎ]+|ㅡ_?ㅡ;*)(?=[\s?!.,]|$)|(?<=\s)(?:[ㅠㅜ]+|[ㅋㅎ]{2,}|ㅡ_?ㅡ;*)(?=[\s?!.,]|$)/g;
/** Faces in Latin letters and signs, and a face's line after English: xD, :), ^^, ㅡㅡ. */
const FACE = /(?<=[\s?!.,])(?:[xX][dD]+|[:;]-?[)(DPp]+|\^_?\^;*)(?=[\s?!.,]|$)|(?<=[A-Za-z])ㅡ_?ㅡ;*(?=[\s?!.,]|$)/g;
/** Where a Korean sentence may end. */
const FINAL = /[요다네음임중함죠지데]$/;

/** The message without laughter and tears; after the end of a sentence they stand for its stop. */
export const withoutEmotive = (text: string): string =>
  text
    .replace(EMOTIVE, (_found, at: number) => (FINAL.test(text.slice(0, at).trimEnd()) ? '.' : ''))
    .replace(FACE, '')
    .replace(/\s+([?!.])/g, '$1')
    .trim() || text;

import { type Lexicon, type Piece, readingCost, segment } from '../language';

/** A joined word must be this much cheaper than its halves: some short words do stand beside one another. */
const MARGIN = 1.2;
/** Less where a verb's first syllable stands alone, without an ending: 지 나서. */
const VERB_MARGIN = 0.5;

/** Nouns that lean on what is before them, and 다 that means all, are words of their own: 준 거, 3사 다. */
const STANDS_ALONE = /^(거|것|게|건|걸|데|분|곳|수|중|때|다)$/;

/** A syllable that only begins verbs; one that closes on ㄴ or ㄹ is a whole form of its verb. */
const isBareVerb = (piece: Piece): boolean =>
  /^[가-힣]$/.test(piece.text) &&
  ![4, 8].includes((piece.text.charCodeAt(0) - 0xac00) % 28) &&
  piece.lexemes.length > 0 &&
  piece.lexemes.every((lexeme) => lexeme.class === 'verb');

const isTorn = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.lexemes.length === 0 && !piece.tail && /^[가-힣]+$/.test(piece.text);

/** A particle that closes the text alone: "처음 나온 연도 가?"; 가 after 어디 is a verb. */
const LOOSE_END =
  /(?<=[가-힣]{2})(?<!어디|언제|누구|같이|어떻게|혼자|얼른|빨리|이제|먼저)\s(은|는|을|를|가|의)(?=[\s?!.]*$)/;
/** 서 after a verb's 아/어 form: 묶어 서, 모여 서. */
const LOOSE_SEO = /(?<=[가-힣][어아여해혀려겨져쳐켜와워])\s서(?=\s)/g;

/** Words that a space tore in two (교 수님, 플 랫폼), where only together they are words. */
export function joinTorn(text: string, lexicon: Lexicon): string {
  const plain = text.replace(LOOSE_END, '$1').replace(LOOSE_SEO, '서');
  if (!/[가-힣]\s+[가-힣]/.test(plain)) return plain;
  const pieces = segment(plain, lexicon);
  const cost = (candidate: string) => readingCost(segment(candidate, lexicon));
  let out = plain;
  for (let at = pieces.length - 1; at > 0; at--) {
    const [before, piece] = [pieces[at - 1] as Piece, pieces[at] as Piece];
    if (!/^\s+$/.test(plain.slice(before.end, piece.start)) || !(isTorn(before) || isTorn(piece) || isBareVerb(before)))
      continue;
    if (!/[가-힣]$/.test(before.text) || STANDS_ALONE.test(piece.text)) continue;
    // the words around the space, as far as they are written
    const start = plain.lastIndexOf(' ', before.start) + 1;
    const stop = plain.indexOf(' ', piece.end);
    const end = stop < 0 ? plain.length : stop;
    const apart = plain.slice(start, end);
    const joined = plain.slice(start, before.end) + plain.slice(piece.start, end);
    if (
      segment(joined, lexicon).some(isTorn) ||
      cost(joined) + (isTorn(before) || isTorn(piece) ? MARGIN : VERB_MARGIN) > cost(apart)
    )
      continue;
    out = out.slice(0, before.end) + out.slice(piece.start);
  }
  return out;
}

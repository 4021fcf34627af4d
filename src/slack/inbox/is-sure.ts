import type { Answer } from '../../bot';

/**
 * Below this an answer nobody asked for is kept back: in a thread between people a wrong one costs more than none,
 * while whoever wants it can mention the bot.
 */
const SURE = 0.8;

/** Whether an answer is good enough for a message that does not mention the bot. */
export function isSure({ status, confidence }: Answer): boolean {
  return (status === 'answered' || status === 'corrected') && confidence >= SURE;
}

const QUESTION_MARK = /[?？]["'”’)\s]*$/;

/** `(?<!니)까`, `(?<!아)니`: 그러니까 and 아니 end alike, and ask nothing. */
const KOREAN_ENDING =
  /(?:나요|는가|은가|인가|던가|느냐|[가-힣]냐|(?<!아)니|죠|지요|[습합입됩갑옵봅둡]니까|(?<!니)까요?)\s*[.…~!]*$/;
const KOREAN_WORD = /누가|누구|언제|어디|무엇|무슨|뭐|뭘|왜|어떻게|어떤|얼마|몇|어느|알려|말해|설명|요약|가르쳐/;
const ENGLISH_START =
  /^(?:(?:and|so|but|ok|okay),?\s+)?(?:who|what|when|where|why|how|which|whose|is|are|was|were|does|do|did|has|have|had|can|could|will|would|tell|explain|list|name|summari[sz]e)\b/i;

/** Whether a message asks for something, rather than telling it. By its form alone: it need not be answerable. */
export function looksLikeQuestion(text: string): boolean {
  return [QUESTION_MARK, KOREAN_ENDING, KOREAN_WORD, ENGLISH_START].some((form) => form.test(text.trim()));
}

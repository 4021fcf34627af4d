import type { Answer } from '../../bot';

/**
 * Below this an answer nobody asked for is kept back: in a thread between people a wrong one costs more than none,
 * while whoever wants it can mention the bot.
 */
const SURE = 0.8;

/** Who says these speaks of the people in the thread, or of their day: 우리 회사도?, 오늘 누가 발표해? */
const OWN_AFFAIRS =
  /(?:^|\s)(?:우리|저희|너|넌|니가|네가|내가|나는|난|나도|제가|저는|저도|오늘|내일|어제|지금|이번\s?주|다음\s?주)|[가-힣]+님|\b(?:we|us|our|you|your|i|me|my|today|tomorrow|yesterday|now|tonight)\b/i;

/** What of an article's subject a message can name by itself. */
const NAMED = /^(?:entity|date|number):/;
const CONTENT = /^(?:word|concept):/;

/**
 * Whether an answer is good enough for a message that does not mention the bot: one that says something, with
 * confidence, to a message that speaks of the article. It does where it names what the article names, or where all its
 * content words were said in the conversation; "그거 언제였지?" may be about anything.
 */
export function isSure(text: string, answer: Answer, earlier: readonly Answer[]): boolean {
  const { status, confidence, explanation } = answer;
  if (!(status === 'answered' || status === 'corrected') || confidence < SURE) return false;
  if (OWN_AFFAIRS.test(text)) return false;
  // What the message leans on is read into it: only what stands in it itself tells what it is about.
  const own = explanation.matches.filter((match) => says(text, match.text));
  if (own.some(({ as }) => NAMED.test(as))) return true;
  if (explanation.matches.some(({ as, text: name }) => as.startsWith('entity:') && saysInShort(text, name)))
    return true;
  const said = earlier.flatMap((each) => [each.question, each.answer]).join(' ');
  const content = own.filter(({ as }) => CONTENT.test(as));
  return content.length > 0 && content.every((match) => says(said, match.text));
}

function says(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

/** How a name may begin that is said in short: 삼성 for 삼성전자, Samsung for Samsung Electronics; not AI for AI One Team. */
const SHORT = /^(?:[가-힣]{2}|\p{Script=Latin}{4,}(?=\s))/u;

/** A name that was read in full where the message says its beginning. */
function saysInShort(text: string, name: string): boolean {
  const [short] = SHORT.exec(name) ?? [];
  return (
    short !== undefined &&
    text.split(/[^\p{L}\p{N}]+/u).some((word) => word.toLowerCase().startsWith(short.toLowerCase()))
  );
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

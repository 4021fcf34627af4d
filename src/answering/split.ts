import { entityOf, isContent, type Read, type Reading } from '../understanding';
import { isOwnStatement } from './own-statement';

const SENTENCE = /(?<=[?!？])\s+|\n+|(?<=[.])\s+(?=\S)/;
const JOINT =
  /(?<=[가-힣](?:고|며|는데|고요))\s*[,，]\s*|(?<=(?:누구|누가|언제|어디|뭐|무엇|뭔|얼마|왜|몇|어느|어떤|무슨)[^,?]{0,14}지(?:도|와|하고|랑)?)\s+(?=[^?]*(?:누구|누가|언제|어디|뭐|무엇|뭔|얼마|왜|몇|어느|어떤|무슨))|,\s+(?:and|그리고)\s+|(?<!\b(?:who|whom|what|when|where|why|how))\s+and\s+(?=(?:what|who|when|where|why|how|which(?!\s+(?:is|are)))\b)|(?<!\b(?:who|whom|what|when|where|why|how)),\s+(?=(?:what|who|when|where|why|how|which)\b)|(?<=(?:누구|누가|언제|어디|뭐|무엇|얼마|왜|몇|어느|어떤|무슨)[^,?]{0,14}(?:고|며|이고))\s+(?=[^?]*(?:누구|누가|언제|어디|뭐|뭔|무엇|얼마|왜|몇|어느|어떤|무슨))/i;

/** True where a word of the text asks for something: who, 언제, how many, how old. */
export const asks = (reading: Reading): boolean =>
  !isOwnStatement(reading.text) &&
  reading.tokens.some(
    (token) =>
      (token.kind === 'role' && !token.ids.every((id) => id === 'role:list' || !id.startsWith('role:'))) ||
      /^how /i.test(token.text),
  );

const TOPIC = /^\S+(은|는)(요)?\s*[?？]+$/;
const ABOUT = /^(and|what about|how about|and what about)\s/i;

/** "고동진은?", "And Koh Dong-jin?": the question before, asked of another name. */
const isAnother =
  (read: Read) =>
  (part: string): boolean => {
    const { tokens } = read(part);
    const content = tokens.filter(isContent);
    return (
      /^[^?？]*[?？]+$/.test(part) &&
      content.length > 0 &&
      content.every((token) =>
        entityOf(token)
          ? !/^(이야|야|예요|이에요|인가요?|맞)/.test(token.tail)
          : ABOUT.test(part) || (content.length === 1 && TOPIC.test(part)),
      ) &&
      tokens.every(
        (token) => isContent(token) || /^(그럼|그러면|그리고|또|and|what|how|about|then|or)$/i.test(token.text),
      )
    );
  };

/** Says that all of several questions are asked: "…는 뭐고 …는 뭔지 둘 다 좀". */
const ALL_OF_THEM =
  /\s+(둘|셋|두\s*(개|가지)|세\s*(개|가지)|모두|전부)(\s*(다|모두))?(\s+(좀|알려|말해|말씀|부탁|가르쳐|설명|답)[^?]*(\?[?.!]*)?|\s*[?.!]*)$|,?\s+(both|all of (it|them)|all three),?(\s+(please|pls))?\s*[?.!]*$/i;

/**
 * The questions of a message with more than one: sentences, or halves joined by 고 or "and", that each ask for something.
 * @returns the whole text as its only element where that is not so
 */
export function splitQuestions(text: string, read: Read): string[] {
  for (const cut of [SENTENCE, JOINT]) {
    const parts = text
      .split(cut)
      .map((part) => part.trim())
      .filter((part) => part.length > 1);
    if (parts.length < 2 || parts.length > 6) continue;
    // "…, and when?" asks for one thing more of the same
    const isBare = (part: string) =>
      /^[a-z]/i.test(part) && !read(part).tokens.some(isContent) && !/\b(it|they|he|she)\s+[a-z]/i.test(part);
    if (cut === JOINT && parts.some(isBare)) continue;
    const asking = parts.filter((part) => asks(read(part)));
    if (asking.length >= 2)
      return merge(parts, read).map((part, at, all) =>
        at > 0 && at === all.length - 1 ? part.replace(ALL_OF_THEM, '') : part,
      );
    if (
      cut === SENTENCE &&
      asking.length === 1 &&
      asks(read(parts[0] as string)) &&
      parts.slice(1).every(isAnother(read))
    )
      return parts;
  }
  return [text];
}

const REQUEST =
  /(알려|말해|말씀해|설명해|가르쳐|찾아|확인해|궁금|부탁|주세요|줘요?$|줄래|싶어|싶습)|^(and\s+|also,?\s+|then\s+)?(please\s+|pls\s+)?(tell|give|list|name|explain|show)\b|\bplease\b/i;
/** Asks for one thing more, not for a detail of the question before. */
const ALSO = /^(그리고|또|그\s|아울러|추가로)|[가-힣]도(요)?(\s|[?？]|$)|^(and|also|plus)\b|\b(as well|too)\b/i;
/** "…, right?" and "있지?" lead up to the question after them. */
const TAG = /(지|죠|잖아요?|라며|다며|맞나요?)\s*[?？]+$|\b(right|correct|yeah|isn't it)\s*\?+$/i;

/**
 * The sentences of a message of which at least two ask for something, if only one has a question word: "누가 썼어요? 그 기자
 * 경력도 알려주세요". For messages that have no answer as one.
 */
export function splitRequests(text: string, read: Read): string[] {
  const parts = text
    .split(SENTENCE)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  if (parts.length < 2 || parts.length > 6) return [text];
  const requests = (part: string) =>
    asks(read(part)) ||
    ((REQUEST.test(part) || /[?？]$/.test(part)) && !TAG.test(part) && read(part).tokens.some(isContent));
  const adds = (part: string) =>
    asks(read(part)) || ALSO.test(part) || read(part).tokens.some((token) => entityOf(token));
  return parts.every(requests) && parts.slice(1).every(adds) ? parts : [text];
}

/** Parts that ask nothing go with the question after them: they say what it is about. */
function merge(parts: readonly string[], read: Read): string[] {
  const out: string[] = [];
  let lead = '';
  for (const part of parts) {
    if (asks(read(part)) || /[?？]$/.test(part)) {
      out.push(`${lead}${part}`);
      lead = '';
    } else {
      lead += `${part} `;
    }
  }
  if (lead && out.length > 0) out[out.length - 1] += ` ${lead.trim()}`;
  return out;
}

/**
 * A later question of a message with what the one before was about, where it names nothing itself: "AI 원팀 언제 출범했고 /
 * 누가 합류했어?" // "AI 원팀 누가 합류했어?"
 */
export function withSubject(part: string, before: string, read: Read): string | undefined {
  const own = read(part);
  const { tokens, text } = read(before);
  const names = tokens.filter((token) => entityOf(token) && entityOf(token) !== 'ai');
  const [name] = names;
  // what has no words of its own asks for one thing more of all that was said before
  if (!name || names.length > 1 || own.tokens.some((token) => entityOf(token) || token.kind === 'reference'))
    return undefined;
  if (!own.tokens.some(isContent) || !asks(own)) return undefined;
  const said = text.slice(name.start, name.end);
  return own.language === 'ko' ? `${said} ${part}` : `${part.replace(/[?!.\s]+$/, '')} ${said}?`;
}

import { entityOf, type Reading } from '../understanding';
import { LEADING } from './data/operations.data';
import type { QuestionWords } from './question-words';

const ENGLISH_QUESTION =
  /^(?:(?:so|and|but|ok|okay|hey|hi|hello|well|then|also|um|uh|oh|ah|er|wait|lol|lmao|ha|haha|hahaha|hehe|yo|please|pls|sorry|now|again|actually|(?:can|could|will|would) (?:you|u|anyone|someone) (?:please )?(?:tell (?:me|us)|confirm|say|let me know))\b|[\s,.!:;-])*(is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't)\b(?!\s+(you|u|me|we)\b|\s+(anyone|someone|somebody)\s+(here\s+)?(please\s+)?(know|tell|remember|recall|have|got|help|explain|confirm|say|catch|see|able)\b)/i;
const CHECK =
  /(인지|는지|한지|던지|었는지|았는지)\s*(좀\s*|혹시\s*)?(확인|체크|봐|알려|궁금|아세요|아시|알아|아나|아는|알\s*수|말해|말씀|가르쳐)|맞는지|여부|사실인지|(^|\s)(true|(?<!\b(?:the|to)\s)right|correct|맞음|ㅇㅇ)\s*\??$|\b(tell|know|check|confirm|wonder|ask|see|verify)\b.*\b(if|whether)\b/i;
const ENGLISH_TAG =
  /^am i (right|correct)|[,-]\s*(is|are|was|were|did|does|do|has|have)\s+(that|it|they|he|she|this|those)\b/i;
/** A Korean ending that asks, inside an English sentence: "KAIST 들어가 있나요 in the AI 원팀?" */
const MIXED_YESNO = /[가-힣](나요|인가요|습니까|맞나|맞죠|맞지|는지)(?![가-힣])/;
/** 가 that closes a question is no particle: "있었던 건가", "합류한 건가". */
const KOREAN_WHETHER =
  /(건가|거던가|던가|[는은인한된린난간온낸진]가|려나|을라나|나\s?봐|다매|다며|잖음|ㄴ감|는감|은감)$/;
/** "LG전자는 출범 당시부터 있던 멤버?": says of a name what it is. */
const SAYS_WHAT_IT_IS =
  /[가-힣A-Za-z](은|는|도)\s.*\s(멤버|회원|회원사|멤버사|참여사|참여\s?(기업|기관)|창립\s?멤버|원년\s?멤버|원조|일원|소속|한\s?편|같은\s?편|한\s?팀|같은\s?팀)\s*\?+\s*$/;
/** An English question may open on where or when: "In the picture, is he on the left?" */
const AFTER_PLACE =
  /^(?:so |and |but |ok,? )?(?:in|at|on|before|after|during|when|by|back|according|from|for|once)\b[^,?.!]*,\s*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could)\s(?!you\b|u\b|we\b|i\b|someone\b|anyone\b)/i;
/** A statement with a question mark: "LG U+ was already in it in February?" */
const FINITE = /^(is|are|was|were|has|have|had|will|does|did|isn't|aren't|wasn't|weren't|won't|didn't)$/i;

/** The text from its first word that is not said only to lead up to the question: "Sorry to bother you, but did …". */
function afterLead({ tokens, text }: Reading): string {
  const first = tokens.find((token) => token.kind !== 'framing' && !/^(but|and|so|to|you|i)$/i.test(token.text));
  return first && tokens[0]?.kind === 'framing' ? text.slice(first.start) : text;
}

function isDeclarative({ tokens, text }: Reading): boolean {
  if (!/\?\s*$/.test(text)) return false;
  const at = tokens.findIndex((token) => FINITE.test(token.text));
  // nothing but names and what joins them may be its subject
  return (
    at > 0 &&
    tokens.slice(0, at).some((token) => entityOf(token)) &&
    tokens.slice(0, at).every((token) => entityOf(token) || /^(so|and|but|the|both|wait|ok|then)$/i.test(token.text))
  );
}
const KOREAN_YESNO_TAIL =
  /(내|놔|와|줘|둬|써|봐|켜|꿔|춰|워|쳐|져|려|겨|여줘|나|나요|니|냐|까|까요|어|아|여|야|요|죠|지|임|음|데|대|래|며|맞|가|유|슈|서|다|거|고|네|겨|감|랴|함|됨|라고|다고|던)$/;
const ORDER =
  /((줄|주실|볼|알|할)\s*수\s*(있|없)[가-힣]*|줘|주세요|주라|달라|주십시오|부탁|바랍니다|보세요|봐|해라|하시오|주시길|줄래요?|주실래요?|주시겠[가-힣]*|주시면|주실|말해봐요?|말해줄래요?|알려줄래요?|될까요|되나요|싶어요|싶은데|싶다|궁금|(?<=\s)좀요?)[\s?.!~ㅋㅎㅠ]*$/;

/** How the answer is to be laid out, with the request itself left off: "처음 곳이랑 나중 곳을 나눠서". */
const LAID_OUT = /(나눠|나누어|갈라|따로|구분해|분류해|비교해|묶어|정리해|골라|추려|뽑아|모아|요약해)서$/;

/** 다 by itself is all of them, not how a statement ends: "참여사 이름 다". */
const ALL_OF_THEM = /(들|\s이름|\s명단|목록|명|곳)\s+((싹|전부|모두|죄다)\s+)?다$|(싹|전부|모두)\s*다$/;

/** True where the form of a question wants a yes or a no: no question word, and an ending or a word order that asks. */
export function asksYesNo(reading: Reading, words: QuestionWords): boolean {
  const asked = words.roles.filter((role) => role !== 'list');
  const text = reading.text.replace(/[\s?!.~ㅋㅎㅠ^]+$/u, '');
  if (asked.length === 0 && CHECK.test(text)) return true;
  if (reading.language === 'en') {
    return (
      ENGLISH_QUESTION.test(text) ||
      ENGLISH_QUESTION.test(afterLead(reading)) ||
      (asked.length === 0 && MIXED_YESNO.test(text)) ||
      (asked.length === 0 && ENGLISH_TAG.test(text)) ||
      (asked.length === 0 && LEADING.test(reading.text.toLowerCase())) ||
      (asked.length === 0 && (AFTER_PLACE.test(text) || isDeclarative(reading)))
    );
  }
  if (asked.length > 0 || ORDER.test(text) || LAID_OUT.test(text) || ALL_OF_THEM.test(text)) return false;
  if (/(나요|인가요|습니까|맞나|맞죠|맞지|맞음|맞아|맞아요|맞나요|일까요|을까요)\s*[,?.]/.test(reading.text))
    return true;
  const last = reading.tokens.at(-1);
  if (!last) return false;
  if (KOREAN_WHETHER.test(text) && entityOf(last) === undefined) return true;
  if (SAYS_WHAT_IT_IS.test(reading.text) && reading.tokens.some((token) => entityOf(token))) return true;
  // "삼성도 원팀?"
  if (/\?\s*$/.test(reading.text) && entityOf(last) && last.tail === '')
    return reading.tokens.some((token) => entityOf(token) && /^도$/.test(token.tail));
  if ((last.kind === 'date' || last.kind === 'number') && /^(은|는|에는|에|엔)/.test(last.tail)) return false;
  if (last.kind === 'date' || last.kind === 'number') return /\?/.test(reading.text);
  if (/\?/.test(reading.text) && last.tail === '' && last.ids.some((id) => /^word:.+다$/.test(id))) return true;
  // 내놔, 나와: the verb's ending is part of its last syllable
  const fused =
    last.tail === '' && last.kind === 'word' && /[놔와둬워춰꿔]$/.test(last.text) && /\?/.test(reading.text);
  const ending =
    last.tail || (fused || last.kind === 'function' || last.ids.some((id) => /다$/.test(id)) ? last.text : '');
  if (
    ending &&
    /^(은|는|이|가|을|를|도|의|에|과|와|랑|은요|는요|이요|들은|들은요|에서는|에서는요)$/.test(ending) &&
    !/다$/.test(last.ids[0] ?? '')
  )
    return false;
  return (
    KOREAN_YESNO_TAIL.test(ending) ||
    /맞(아|나|지|죠|음|는지|습니까|나요|아요|냐|니)?[\s?]*$/.test(text) ||
    /(^|\s)(있|없|됐|했|그렇)[가-힣]*$/.test(text)
  );
}

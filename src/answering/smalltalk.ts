import type { Language } from '../language';
import type { Draft } from './draft';
import { MESSAGES } from './messages';
import type { Asked } from './world';

type Kind = 'greeting' | 'thanks' | 'help' | 'identity' | 'bye' | 'praise' | 'complaint';

/** What each kind says, in either language; tried on the whole text, so that "고마운데, 언제 출범했어?" is a question. */
const PATTERNS: readonly [Kind, RegExp][] = [
  [
    'help',
    /^(도움말|도와\s*줘|help|사용법|뭐\s*할\s*수\s*있|뭘\s*할\s*수\s*있|뭐\s*물어|어떻게\s*(써|쓰|사용|물어)|무엇을\s*(할|물어)|what\s+can\s+(you|i)\b|how\s+(do|can)\s+i\s+(use|ask|talk)|how\s+does\s+this\s+(bot\s+)?work|뭐\s*해\s*줄|기능|사용\s*방법|usage|commands?$)/i,
  ],
  [
    'identity',
    /^(근데|그런데|그래서|혹시|대체|도대체|음|아)?\s*(너|넌|네가|니가|네|니|너의|널|너를|당신|당신의|봇|챗봇|얘|그쪽)(은|는|이|가|도)?\s*(도대체|대체|진짜|정말|혹시)?\s*(누구|뭐|뭔|무엇|이름|정체|사람|봇|로봇|어떤\s*(봇|존재)|ai|인공지능)|누가\s*(너|널|당신|이\s*봇)|^누구(세요|야|니)|^정체가?\s*(뭐|무엇)|^봇이(야|니|에요)|^사람이(야|니|에요)|^(so|and|but|ok|hey|wait|um)?,?\s*(who|what)\s+(exactly\s+|the\s+hell\s+)?(are|r)\s+(you|u)\b|are\s+you\s+(an?\s+)?(bot|human|real|robot|ai|person|chatgpt|machine|gpt|llm)|^(who|what\s+company)\s+(made|built|created|wrote|programmed)\s+you\b|what('?s| is)\s+your\s+name|your\s+name\??|자기\s*소개|introduce\s+yourself|^이름이\s*뭐(야|니|예요|에요)\??$/i,
  ],
  ['thanks', /(고마[워웠]|고맙|감사|땡큐|쌩유|ㄱㅅ|ㄳ|덕분에|\bthank|\bthx\b|\bty\b|\bcheers\b|appreciate)/i],
  [
    'bye',
    /(잘\s*가|잘\s*있|안녕히|바이|수고(하|했|\s*많)|다음에\s*(봐|또)|\bbye\b|\bgoodbye\b|see\s+you|good\s*night|퇴근)/i,
  ],
  [
    'greeting',
    /^(morning|afternoon|evening)\b|(^|\s)(안녕|하이(?!퍼|닉스)|헬로|반가|ㅎㅇ|좋은\s*(아침|하루|오후|저녁)|굿모닝|\bhi\b|\bhello\b|\bhey\b|\byo\b|good\s+(morning|afternoon|evening|day)|nice\s+to\s+meet|how\s+are\s+you|what'?s\s+up|잘\s*지내)/i,
  ],
  [
    'praise',
    /(최고|대박|짱|잘했|잘\s*하네|똑똑|훌륭|멋지|굿|good\s+(job|bot)|great|awesome|nice|well\s+done|amazing|perfect|brilliant|ㅊㅊ)/i,
  ],
  [
    'complaint',
    /(틀렸|틀린|별로|이상해|못\s*알아|바보|멍청|짜증|답답|wrong|bad\s+bot|useless|stupid|not\s+(right|helpful|correct)|incorrect)/i,
  ],
];

/** Thanks for what is still to come, which ask for it: "알려주시면 감사하겠습니다". */
const THANKS_AHEAD =
  /면\s*((정말|진심으로|대단히|너무|참|매우|아주)\s*)*(감사|고맙|땡큐)|\b(appreciate|thankful|grateful|thanks)\b.*\bif\b/i;

/** The bot itself is spoken to: more words may stand around it. */
const ADDRESSED = /(^|\s)(너|넌|널|네가|니가|너의|당신)|\byou\b/i;

const draft = (kind: Kind, language: Language): Draft => ({
  status: 'smalltalk',
  text: MESSAGES[kind][language],
  facts: [],
  intent: `smalltalk-${kind}`,
  role: 'none',
  confidence: 0.95,
  reason:
    language === 'ko' ? '기사에 대한 질문이 아니라 인사입니다.' : 'This is talk, not a question about the article.',
});

/** Greetings, thanks and the like, where the message asks for nothing that an article could hold. */
export function smalltalk(asked: Asked): Draft | undefined {
  const text = asked.reading.text.trim();
  if (text.length > 80 || asked.cues.has('summary') || asked.entities.some((id) => id !== 'ai')) return undefined;
  const content = asked.words.content.filter((token) => token.kind !== 'number');
  const allowed = ADDRESSED.test(text) ? 2 : 1;
  for (const [kind, pattern] of PATTERNS) {
    if (!pattern.test(text) || (kind !== 'identity' && asked.entities.length > 0)) continue;
    if (
      kind === 'thanks' &&
      content.length > 0 &&
      (asked.words.roles.length > 0 || (content.length > 1 && THANKS_AHEAD.test(text)))
    )
      continue;
    if (kind === 'help' || kind === 'identity') {
      if (
        content.length <= (kind === 'help' ? 2 : allowed) &&
        !asked.words.roles.some((role) => ['when', 'where', 'why'].includes(role))
      )
        return draft(kind, asked.language);
    } else if (
      content.length <= 4 &&
      asked.words.roles.filter((role) => role !== 'what' && role !== 'list').length === 0 &&
      !/\?/.test(text.replace(/(how are you|what's up|잘\s*지내[가-힣]*)\s*\?/i, ''))
    ) {
      return draft(kind, asked.language);
    }
  }
  return undefined;
}

import { attachJosa, type Language } from '../language';

/** Everything the bot says that no fact says. */
export const MESSAGES = {
  yes: { ko: '네, 맞습니다.', en: 'Yes, that is right.' },
  no: { ko: '아니요.', en: 'No.' },
  indeedNot: { ko: '네, 맞습니다.', en: 'That is right.' },
  notSo: { ko: '아니요.', en: 'No, that is not so.' },
  plainYes: { ko: '네.', en: 'Yes.' },
  notYet: { ko: '아니요, 기사 시점에는 아직 계획입니다.', en: 'No, at the time of the article it is still a plan.' },
  stillPlanned: { ko: '기사 시점에는 아직 계획입니다.', en: 'At the time of the article it is still a plan.' },
  tooLong: {
    ko: '질문이 너무 깁니다. 4,000자 안으로 줄여서 다시 물어봐 주세요.',
    en: 'The question is too long. Please ask again in at most 4,000 characters.',
  },
  unclear: {
    ko: "무엇을 묻는지 알아보지 못했습니다. 기사에 나온 사람, 회사, 날짜, 이유처럼 궁금한 것을 한 문장으로 물어봐 주세요. 예: 'AI 원팀에 누가 합류했나?'",
    en: "I could not tell what you are asking. Ask about a person, a company, a date or a reason in the article in one sentence, for example 'Who joined AI One Team?'",
  },
  greeting: {
    ko: '안녕하세요, 기사봇입니다. 기사에 대해 궁금한 것을 물어보세요.',
    en: 'Hello, I am 기사봇. Ask me anything about the article.',
  },
  thanks: {
    ko: '도움이 되었다니 다행입니다. 더 궁금한 것이 있으면 물어보세요.',
    en: 'Glad to help. Ask me if there is anything else.',
  },
  help: {
    ko: '저는 기사에 나온 내용만 근거와 함께 답하는 기사봇입니다. 누가, 언제, 어디서, 왜, 어떻게를 한국어나 영어로 물어보세요.',
    en: 'I am 기사봇. I answer questions about the article, with the source, and say so when the article does not say. Ask who, when, where, why or how, in Korean or English.',
  },
  identity: {
    ko: '저는 기사에 나온 내용을 찾아 답하는 슬랙 봇, 기사봇입니다.',
    en: 'I am 기사봇, a Slack bot that looks up answers in the article.',
  },
  bye: { ko: '네, 또 궁금한 것이 생기면 불러 주세요.', en: 'Bye. Call me whenever you have a question.' },
  praise: { ko: '고맙습니다. 더 궁금한 것이 있으면 물어보세요.', en: 'Thank you. Ask me if there is anything else.' },
  complaint: {
    ko: '도움이 되지 못했다면 죄송합니다. 질문을 조금 바꿔서 다시 물어봐 주시겠어요?',
    en: 'Sorry about that. Could you ask again in other words?',
  },
} as const satisfies Record<string, Record<Language, string>>;

const quote = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Says exactly what the article does not say. */
export function notSaid(words: readonly string[], language: Language): string {
  if (words.length === 0)
    return language === 'ko' ? '그 내용은 기사에 나오지 않습니다.' : 'The article does not say that.';
  if (language === 'ko') return `기사에는 ${quote(words)}에 대한 내용이 나오지 않습니다.`;
  return `The article does not say anything about ${quote(words)}.`;
}

/** The article has the words, but not what was asked of them. */
export function notSaidOf(words: readonly string[], language: Language): string {
  if (words.length === 0) return notSaid(words, language);
  if (language === 'ko') return `기사에는 ${quote(words)}에 대해 물으신 내용이 나오지 않습니다.`;
  return `The article does not say that about ${quote(words)}.`;
}

/** The article may well name it, but does not say of it what the question does. */
export function notAsAsked(word: string, language: Language): string {
  if (language === 'ko') return `기사는 '${word}'에 대해 그렇게 말하지 않습니다.`;
  return `The article does not say that of '${word}'.`;
}

/** A date or a number in the question that the article gives otherwise. */
export function otherwise(word: string, language: Language): string {
  if (language === 'ko') return `기사의 내용은 ${attachJosa(`'${word}'`, '과/와')} 다릅니다.`;
  return `That is not '${word}' in the article.`;
}

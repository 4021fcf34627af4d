import type { Language } from '../bot';

interface Sentences {
  readonly source: string;
  readonly question: string;
  readonly near: string;
  readonly reading: string;
  readonly help: string;
  /** @param day `2020-06-21`. */
  publication(outlet: string, day: string): string;
}

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** The words that this room itself says to people. */
export const MESSAGES: Readonly<Record<Language, Sentences>> = {
  ko: {
    source: '출처',
    question: '질문',
    near: '이런 질문에는 답할 수 있어요',
    reading: '읽은 기사',
    help:
      '기사에 대해 궁금한 것을 물어보세요. 채널에서는 저를 멘션하거나 /gisa 뒤에 질문을 적고, 다이렉트 메시지로는 그냥 물으시면 됩니다. ' +
      '기사에 나온 내용으로만 답하고, 나오지 않은 것은 나오지 않았다고 말씀드립니다.',
    publication: (outlet, day) => `${outlet} ${day}`,
  },
  en: {
    source: 'Source',
    question: 'Question',
    near: 'Questions I can answer',
    reading: 'Read so far',
    help:
      'Ask me about the article. In a channel, mention me or write your question after /gisa; in a direct message, just ask. ' +
      'I answer only from what the article says, and say so when it does not say.',
    publication: (outlet, day) => `${outlet}, ${spellOut(day)}`,
  },
};

/** In both languages: where an answer fails, its language is not known. */
export const APOLOGY =
  '죄송합니다. 답을 만들다가 문제가 생겼어요. 잠시 뒤에 다시 물어봐 주세요. ' +
  '/ Sorry, something went wrong with the answer. Please ask again in a moment.';

/** `2020-06-21` // `June 21, 2020` */
function spellOut(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name ? `${name} ${date}, ${year}` : day;
}

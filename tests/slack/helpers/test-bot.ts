import type { Answer, Article, Bot, Guide } from '../../../src/bot';

export const ARTICLE: Article = {
  id: 'ai-alliances-2020',
  title: 'AI 합종연횡',
  name: { ko: 'AI 합종연횡 기사', en: 'article on AI alliances' },
  outlet: { ko: '매일일보', en: 'Maeil Ilbo' },
  author: { ko: '박효길', en: 'Park Hyo-gil' },
  published: '2020-06-21T09:00',
  paragraphs: 11,
  summaries: {
    short: { ko: '짧은 요약', en: 'Short summary' },
    sentence: { ko: '한 문장 요약', en: 'Summary in a sentence' },
    long: { ko: '긴 요약', en: 'Long summary' },
  },
};

/** An answer with a default for every field. */
export function buildAnswer(fields: Partial<Answer> = {}): Answer {
  return {
    question: 'AI 원팀에 누가 합류했나?',
    status: 'answered',
    language: 'ko',
    answer: 'LG전자와 LG유플러스가 합류했습니다.',
    citations: [{ article: ARTICLE.id, paragraph: 6 }],
    facts: ['joined'],
    intent: 'who',
    entities: [],
    confidence: 0.9,
    suggestions: [],
    explanation: {
      read: '',
      intent: 'who',
      askedRole: 'who',
      matches: [],
      unexplained: [],
      features: [],
      reason: '',
      passages: [],
    },
    ...fields,
  };
}

export interface TestBot extends Bot {
  /** What it was asked, with the questions of the earlier answers it was given. */
  readonly asked: { readonly question: string; readonly earlier: readonly string[] }[];
}

/** A bot that repeats the question, so that a test sees what reached it and what came back. */
export function createTestBot(answer: (question: string) => Partial<Answer> = () => ({})): TestBot {
  const asked: TestBot['asked'] = [];
  return {
    articles: [ARTICLE],
    asked,
    ask(question, earlier = []) {
      asked.push({ question, earlier: earlier.map((each) => each.question) });
      return buildAnswer({ question, answer: `답: ${question}`, ...answer(question) });
    },
  };
}

/** Knows two questions and one topic. */
export const TEST_GUIDE: Guide = {
  topics: [{ heading: { ko: '회사', en: 'Companies' }, names: [{ ko: '삼성전자', en: 'Samsung Electronics' }] }],
  examples: (language) => (language === 'ko' ? ['누가 썼어?'] : ['Who wrote it?']),
  followUps: () => [],
  statement: () => undefined,
};

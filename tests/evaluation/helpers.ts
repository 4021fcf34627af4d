import type { Answer, Article, Bot, Explanation } from '../../src/bot';
import type { Case } from '../../src/evaluation';

const EXPLANATION: Explanation = {
  read: '누가 합류했나',
  intent: 'who',
  askedRole: 'who',
  matches: [],
  unexplained: [],
  features: [],
  reason: '기사에 있는 사실과 맞아요.',
  passages: [],
};

export function makeAnswer({
  explanation,
  ...given
}: Partial<Omit<Answer, 'explanation'>> & { explanation?: Partial<Explanation> } = {}): Answer {
  return {
    question: '누가 합류했나?',
    status: 'answered',
    language: 'ko',
    answer: '가나전자가 합류했어요.',
    citations: [{ article: 'sample', paragraph: 2 }],
    facts: ['joined'],
    intent: 'who',
    entities: ['gana'],
    confidence: 0.9,
    suggestions: [],
    ...given,
    explanation: { ...EXPLANATION, ...explanation },
  };
}

export function makeCase(given: Partial<Case> = {}): Case {
  return {
    id: 'a1',
    q: '누가 합류했나?',
    lang: 'ko',
    kind: 'answer',
    cat: 'who',
    must: [['가나전자', 'Gana']],
    mustNot: [],
    file: 'sample.jsonl',
    line: 1,
    ...given,
  };
}

export const SAMPLE_ARTICLE = {
  id: 'sample',
  title: '가나전자, 모임에 들다',
  name: { ko: '가나전자 기사', en: 'Gana joins' },
  outlet: { ko: '어느신문', en: 'The Paper' },
  author: { ko: '김기자', en: 'Kim' },
  published: '2020-06-21T09:00',
} as Article;

export interface RecordingBot extends Bot {
  /** Every call, as the question and the questions that went before it. */
  readonly asked: { readonly question: string; readonly earlier: readonly string[] }[];
}

/** A bot that answers from a function, and an empty question as unclear. */
export function makeBot(reply: (question: string) => Partial<Answer> = () => ({})): RecordingBot {
  const asked: RecordingBot['asked'] = [];
  return {
    articles: [SAMPLE_ARTICLE],
    asked,
    ask: (question, earlier = []) => {
      asked.push({ question, earlier: earlier.map((answer) => answer.question) });
      return makeAnswer({ question, ...(question.trim() === '' ? NOTHING_ASKED : reply(question)) });
    },
  };
}

const NOTHING_ASKED: Partial<Answer> = {
  status: 'unclear',
  answer: '무엇이 궁금한지 적어 주세요.',
  citations: [],
  facts: [],
  intent: 'none',
  entities: [],
  confidence: 1,
  suggestions: ['누가 합류했나?', 'Who joined?'],
};

/** A question file's line. */
export function line(given: Record<string, unknown> = {}): string {
  return JSON.stringify({
    id: 'a1',
    q: '누가 합류했나?',
    lang: 'ko',
    kind: 'answer',
    cat: 'who',
    must: [['가나전자']],
    mustNot: [],
    ...given,
  });
}

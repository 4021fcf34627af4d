import { type Knowledge, validateKnowledge } from '../../src/knowledge';

const both = (ko: string, en: string) => ({ ko, en });

/** Another article, made up, on a harbour: a company, a person and an agreement that the first article does not know. */
export const HARBOUR = (
  validateKnowledge({
    article: {
      id: 'harbour',
      title: '한진, 부산 스마트 부두 협약',
      name: both('스마트 부두 기사', 'article on the smart pier'),
      outlet: both('항만신문', 'Harbour News'),
      author: both('정다운', 'Jung Da-un'),
      published: '2021-03-02T09:00',
      paragraphs: 3,
      summaries: {
        short: both('한진이 부산항에 스마트 부두를 짓는다는 내용입니다.', 'Hanjin is to build a smart pier in Busan.'),
        sentence: both('한진이 부산항에 스마트 부두를 짓습니다.', 'Hanjin is to build a smart pier in Busan.'),
        long: both('한진이 부산항에 스마트 부두를 짓습니다.', 'Hanjin is to build a smart pier in Busan.'),
      },
    },
    entities: [
      { id: 'hanjin', type: 'company', name: both('한진', 'Hanjin'), classes: ['company'] },
      { id: 'busan', type: 'place', name: both('부산항', 'Busan Port'), aliases: ['부산', 'Busan'] },
      { id: 'pier', type: 'project', name: both('스마트 부두', 'smart pier'), aliases: ['부두', 'pier'] },
      { id: 'jung-daun', type: 'person', name: both('정다운', 'Jung Da-un'), title: both('기자', 'reporter') },
    ],
    facts: [
      {
        id: 'pier-plan',
        paragraphs: [1],
        statement: both(
          '한진은 2021년 3월 2일 부산항에 스마트 부두를 짓기로 했습니다.',
          'On March 2, 2021 Hanjin decided to build a smart pier at Busan Port.',
        ),
        about: 'pier',
        roles: {
          who: ['hanjin'],
          what: both('부산항에 지을 부두', 'a pier to be built at Busan Port'),
          where: ['busan'],
          when: { date: '2021-03-02' },
        },
      },
      {
        id: 'hanjin-about',
        paragraphs: [1],
        about: 'hanjin',
        statement: both(
          '한진은 부산항에 스마트 부두를 짓는 회사입니다.',
          'Hanjin is the company that builds the smart pier.',
        ),
        roles: { what: both('스마트 부두를 짓는 회사', 'the company that builds the smart pier') },
      },
      {
        id: 'author',
        paragraphs: ['byline'],
        statement: both('기사를 쓴 사람은 정다운 기자입니다.', 'The article was written by Jung Da-un, a reporter.'),
        roles: { who: ['jung-daun'] },
      },
    ],
    wordings: {
      'pier-plan': {
        who: ['누가 부두를 짓나?', 'Who builds the pier?'],
        where: ['부두는 어디에 짓나?', 'Where is the pier built?'],
        when: ['언제 짓기로 했나?', 'When was the pier decided?'],
        what: ['무엇을 짓나?', 'What is to be built?'],
      },
      author: { who: ['기자가 누구야?', '누가 쓴 기사야?', 'Who wrote the article?', 'Who is the reporter?'] },
      'hanjin-about': { what: ['한진은 어떤 회사야?', 'What is Hanjin?'] },
    },
    nearMisses: ['부두 예산은 얼마야?', 'How much does the pier cost?'],
  }) as { knowledge: Knowledge }
).knowledge;

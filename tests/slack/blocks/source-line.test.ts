import type { Answer, Article } from '../../../src/bot';
import { sourceLine } from '../../../src/slack/blocks/source-line';
import { ARTICLE, buildAnswer } from '../helpers/test-bot';

const OTHER: Article = {
  ...ARTICLE,
  id: 'other',
  outlet: { ko: '다른신문', en: 'Other Daily' },
  published: '2021-12-03',
};
const cite = (...paragraphs: Answer['citations'][number]['paragraph'][]) =>
  paragraphs.map((paragraph) => ({ article: ARTICLE.id, paragraph }));

describe('sourceLine', () => {
  test.each([
    ['ko', cite(4), '출처: 매일일보 2020-06-21, 4번째 문단'],
    ['en', cite(4), 'Source: Maeil Ilbo, June 21, 2020, paragraph 4'],
    ['ko', cite(4, 7), '출처: 매일일보 2020-06-21, 4번째 문단 · 7번째 문단'],
    ['en', cite(4, 7), 'Source: Maeil Ilbo, June 21, 2020, paragraph 4 · paragraph 7'],
    [
      'ko',
      cite('title', 'subhead', 'byline', 'caption'),
      '출처: 매일일보 2020-06-21, 제목 · 부제목 · 기자 이름 · 사진 설명',
    ],
    [
      'en',
      cite('title', 'subhead', 'byline', 'caption'),
      'Source: Maeil Ilbo, June 21, 2020, headline · subheading · byline · photo caption',
    ],
    ['ko', cite(4, 4), '출처: 매일일보 2020-06-21, 4번째 문단'],
    [
      'ko',
      [...cite(4), { article: 'other', paragraph: 1 }, ...cite(5)],
      '출처: 매일일보 2020-06-21, 4번째 문단 · 5번째 문단 / 다른신문 2021-12-03, 1번째 문단',
    ],
    ['en', [{ article: 'other', paragraph: 1 }], 'Source: Other Daily, December 3, 2021, paragraph 1'],
    ['ko', [], undefined],
    ['ko', [{ article: 'gone', paragraph: 1 }], undefined],
  ] as const)('%s %j', (language, citations, expected) => {
    expect(sourceLine(buildAnswer({ language, citations }), [ARTICLE, OTHER])).toBe(expected);
  });
});

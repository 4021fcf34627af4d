import { type Citation, type Language, sourceLine } from '../../src/bot';
import { SAMPLE_ARTICLE } from '../evaluation/helpers';

const at = (paragraph: Citation['paragraph'], article = 'sample'): Citation => ({ article, paragraph });
const KO = '출처: 「가나전자, 모임에 들다」, 어느신문, 2020-06-21';
const EN = 'Source: Gana joins, The Paper, 2020-06-21';

describe('sourceLine', () => {
  it.each<{ language: Language; citations: Citation[]; source: string }>([
    { language: 'ko', citations: [at(4)], source: `${KO}, 4번째 문단` },
    { language: 'ko', citations: [at(6), at(4), at(6)], source: `${KO}, 4·6번째 문단` },
    { language: 'ko', citations: [at('title'), at(2)], source: `${KO}, 2번째 문단, 제목` },
    {
      language: 'ko',
      citations: [at('subhead'), at('byline'), at('caption')],
      source: `${KO}, 부제, 글쓴이, 사진 설명`,
    },
    { language: 'en', citations: [at(4)], source: `${EN}, paragraph 4` },
    { language: 'en', citations: [at(10), at(9)], source: `${EN}, paragraphs 9 and 10` },
    { language: 'en', citations: [at('caption')], source: `${EN}, caption` },
    { language: 'en', citations: [at(1), at(3, 'other')], source: `${EN}, paragraph 1; other, paragraph 3` },
  ])('$source', ({ language, citations, source }) => {
    expect(sourceLine({ language, citations }, [SAMPLE_ARTICLE])).toBe(source);
  });

  it('is missing where nothing is cited', () => {
    expect(sourceLine({ language: 'ko', citations: [] }, [SAMPLE_ARTICLE])).toBeUndefined();
  });
});

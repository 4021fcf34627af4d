import type { Answer, Citation, Paragraph } from '../answering';
import type { Article } from '../knowledge';
import type { Language } from '../language';

const PART_NAMES: Record<Language, Record<Exclude<Paragraph, number>, string>> = {
  ko: { title: '제목', subhead: '부제', byline: '글쓴이', caption: '사진 설명' },
  en: { title: 'title', subhead: 'subhead', byline: 'byline', caption: 'caption' },
};

/**
 * Where an answer comes from, in the answer's language; undefined when it cites nothing.
 *
 * @example
 * // '출처: 「기사 제목」, 어느 신문, 2020-06-21, 4·6번째 문단'
 * // 'Source: The article, The Paper, 2020-06-21, paragraphs 4 and 6'
 */
export function sourceLine(
  { citations, language }: Pick<Answer, 'citations' | 'language'>,
  articles: readonly Article[],
): string | undefined {
  if (citations.length === 0) return undefined;
  const ids = [...new Set(citations.map((citation) => citation.article))];
  const sources = ids.map((id) => {
    const places = placesIn(citations, id, language);
    return [...named(id, language, articles), ...places].join(', ');
  });
  return `${language === 'ko' ? '출처' : 'Source'}: ${sources.join('; ')}`;
}

function named(id: string, language: Language, articles: readonly Article[]): string[] {
  const article = articles.find((one) => one.id === id);
  if (!article) return [id];
  const title = language === 'ko' ? `「${article.title}」` : article.name.en;
  return [title, article.outlet[language], article.published.slice(0, 10)];
}

function placesIn(citations: readonly Citation[], id: string, language: Language): string[] {
  const places = [...new Set(citations.filter((one) => one.article === id).map((one) => one.paragraph))];
  const numbers = places.filter((place) => typeof place === 'number').sort((a, b) => a - b);
  const parts = places.filter((place) => typeof place !== 'number');
  return [...paragraphs(numbers, language), ...parts.map((part) => PART_NAMES[language][part])];
}

function paragraphs(numbers: readonly number[], language: Language): string[] {
  if (numbers.length === 0) return [];
  if (language === 'ko') return [`${numbers.join('·')}번째 문단`];
  const list = new Intl.ListFormat('en').format(numbers.map(String));
  return [numbers.length === 1 ? `paragraph ${list}` : `paragraphs ${list}`];
}

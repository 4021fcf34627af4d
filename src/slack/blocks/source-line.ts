import type { Answer, Article, Citation, Language } from '../../bot';
import { MESSAGES } from '../messages';

/**
 * Where an answer comes from, or undefined where nothing is cited. `published` shows as the day alone.
 *
 *     출처: 매일일보 2020-06-21, 4번째 문단 · 사진 설명
 *     Source: Maeil Ilbo, June 21, 2020, paragraph 4 · photo caption
 */
export function sourceLine(answer: Answer, articles: readonly Article[]): string | undefined {
  const { source, paragraph } = MESSAGES[answer.language];
  const sources = articles.flatMap((article) => {
    const places = new Set(answer.citations.filter(isOf(article)).map((citation) => paragraph(citation.paragraph)));
    return places.size > 0 ? [`${publication(article, answer.language)}, ${[...places].join(' · ')}`] : [];
  });
  return sources.length > 0 ? `${source}: ${sources.join(' / ')}` : undefined;
}

/** `매일일보 2020-06-21`, `Maeil Ilbo, June 21, 2020`. */
export function publication(article: Article, language: Language): string {
  return MESSAGES[language].publication(article.outlet[language], article.published.slice(0, 'YYYY-MM-DD'.length));
}

function isOf(article: Article): (citation: Citation) => boolean {
  return (citation) => citation.article === article.id;
}

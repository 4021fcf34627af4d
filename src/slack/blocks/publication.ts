import type { Article, Language } from '../../bot';
import { MESSAGES } from '../messages';

/** `매일일보 2020-06-21`, `Maeil Ilbo, June 21, 2020`. */
export function publication(article: Article, language: Language): string {
  return MESSAGES[language].publication(article.outlet[language], article.published.slice(0, 'YYYY-MM-DD'.length));
}

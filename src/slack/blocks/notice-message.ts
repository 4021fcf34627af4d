import type { Article, Language } from '../../bot';
import { APOLOGY, MESSAGES } from '../messages';
import { context, type Message, message, section } from './message';
import { publication } from './source-line';

/** The sentence that is sent when an answer fails. Without blocks, which may have been what failed. */
export function apologyMessage(): Message {
  return message(APOLOGY, []);
}

/** How to ask, and about which articles, in each of the languages. */
export function helpMessage(articles: readonly Article[], languages: readonly Language[]): Message {
  return message(
    languages.map((language) => MESSAGES[language].help).join('\n'),
    languages.flatMap((language) => [section(MESSAGES[language].help), context(reading(articles, language))]),
  );
}

function reading(articles: readonly Article[], language: Language): string {
  const names = articles.map((article) => `${article.name[language]} (${publication(article, language)})`);
  return `${MESSAGES[language].reading}: ${names.join(' / ')}`;
}

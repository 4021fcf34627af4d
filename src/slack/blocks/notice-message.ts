import type { Article, Guide, Language } from '../../bot';
import { ABOUT } from '../about.data';
import { LABELS } from '../labels.data';
import { OWN_LIMITS } from '../limits';
import { APOLOGY, MESSAGES } from '../messages';
import { questionButtons } from './buttons';
import { context, type Message, message, section } from './message';
import { publication } from './publication';

/** The sentence that is sent when an answer fails. Without blocks, which may have been what failed. */
export function apologyMessage(): Message {
  return message(APOLOGY, []);
}

/** One sentence. */
export function noticeOf(text: string): Message {
  return message(text, [section(text)]);
}

/** How to ask, about which articles, and questions to begin with. */
export function helpMessage(articles: readonly Article[], guide: Guide, language: Language): Message {
  const { help } = MESSAGES[language];
  return message(help, [
    section(help),
    section(ABOUT[language].commands),
    context(reading(articles, language)),
    ...examples(guide, language),
  ]);
}

/** What the articles say, in short. */
export function summaryMessage(articles: readonly Article[], language: Language): Message {
  return message(
    articles.map(({ summaries }) => summaries.long[language]).join('\n\n'),
    articles.flatMap((article) => [section(article.summaries.long[language]), context(sourceOf(article, language))]),
  );
}

/** What the articles name, by kind, and questions about it. */
export function topicsMessage(guide: Guide, language: Language): Message {
  const lines = topicLines(guide, language);
  return message([LABELS[language].topics, ...lines].join('\n'), [
    section(LABELS[language].topics),
    ...lines.map(context),
    ...examples(guide, language),
  ]);
}

/** Which articles are known: title, outlet, author, day, how long. */
export function sourcesMessage(articles: readonly Article[], language: Language): Message {
  const lines = articles.map((article) => ABOUT[language].article(article, publication(article, language)));
  return message([LABELS[language].sources, ...lines].join('\n'), [
    section(LABELS[language].sources),
    ...lines.map(section),
  ]);
}

/** `회사: 삼성전자, KT` */
export function topicLines({ topics }: Guide, language: Language): string[] {
  return topics.map(({ heading, names }) => `${heading[language]}: ${names.map((name) => name[language]).join(', ')}`);
}

function examples(guide: Guide, language: Language) {
  const questions = guide.examples(language, OWN_LIMITS.examples);
  if (questions.length === 0) return [];
  return [context(LABELS[language].examples), questionButtons(questions, OWN_LIMITS.examples)];
}

function reading(articles: readonly Article[], language: Language): string {
  const names = articles.map((article) => `${article.name[language]} (${publication(article, language)})`);
  return `${MESSAGES[language].reading}: ${names.join(' / ')}`;
}

function sourceOf(article: Article, language: Language): string {
  return `${MESSAGES[language].source}: ${publication(article, language)}`;
}

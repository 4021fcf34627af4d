import type { types } from '@slack/bolt';
import { type Article, type Group, type Guide, type Language, sourceLine } from '../../bot';
import type { Amendment, Figures, OpenQuestion, Question } from '../../store';
import { ACTIONS } from '../action-ids';
import { HOME } from '../home.data';
import { OWN_LIMITS, SLACK_LIMITS } from '../limits';
import { MESSAGES } from '../messages';
import { actions, button, plainText, questionButtons } from './buttons';
import { context, section, shorten } from './message';
import { topicLines } from './notice-message';
import { publication } from './publication';

export interface HomeContent {
  readonly language: Language;
  readonly articles: readonly Article[];
  readonly guide: Guide;
  /** The person's own, newest first. */
  readonly latest: readonly Question[];
  /** For maintainers alone. */
  readonly maintenance?: Maintenance;
}

export interface Maintenance {
  readonly figures: Figures;
  /** Most asked first. */
  readonly open: readonly Group<OpenQuestion>[];
  readonly amendments: readonly Amendment[];
  /** Whether the bot can be taught here. */
  readonly teachable: boolean;
}

/** What the bot knows, what the person asked and, for maintainers, what is left to do. */
export function homeView(content: HomeContent): types.HomeView {
  const { language, articles, guide, latest, maintenance } = content;
  const texts = HOME[language];
  const examples = guide.examples(language, OWN_LIMITS.examples);
  return {
    type: 'home',
    blocks: [
      header(texts.title),
      section(MESSAGES[language].help),
      ...articles.flatMap((article) => aboutArticle(article, language)),
      context(texts.topics),
      ...topicLines(guide, language).map(context),
      ...(examples.length > 0 ? [context(texts.examples), questionButtons(examples, OWN_LIMITS.examples)] : []),
      { type: 'divider' as const },
      header(texts.latest),
      ...(latest.length > 0
        ? latest.flatMap((question) => aboutQuestion(question, articles))
        : [context(texts.nothingYet)]),
      ...(maintenance ? forMaintainers(maintenance, language) : []),
    ].slice(0, SLACK_LIMITS.blocksInView),
  };
}

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plainText(text, SLACK_LIMITS.textInHeader) };
}

function aboutArticle(article: Article, language: Language): types.KnownBlock[] {
  return [
    section(`「${article.title}」\n${article.summaries.sentence[language]}`),
    context(`${MESSAGES[language].source}: ${publication(article, language)}`),
  ];
}

function aboutQuestion({ text, answer }: Question, articles: readonly Article[]): types.KnownBlock[] {
  const source = answer && sourceLine(answer, articles);
  return [
    section(
      `${shorten(text, OWN_LIMITS.restatedQuestion) || '…'}\n→ ${shorten(answer?.answer ?? '', OWN_LIMITS.restatedAnswer)}`,
    ),
    ...(source ? [context(source)] : []),
  ];
}

function forMaintainers({ figures, open, amendments, teachable }: Maintenance, language: Language): types.KnownBlock[] {
  const texts = HOME[language];
  return [
    { type: 'divider' },
    header(texts.maintenance),
    context(texts.figures(figures)),
    actions([button(ACTIONS.settings, texts.settings, 'workspace')]),
    section(texts.open),
    ...(open.length > 0
      ? open.slice(0, OWN_LIMITS.openQuestions).map((group) => openQuestion(group, teachable, language))
      : [context(texts.noneOpen)]),
    ...(amendments.length > 0 ? [section(texts.taught)] : []),
    ...amendments.slice(-OWN_LIMITS.amendments).map((amendment) => taught(amendment, language)),
  ];
}

function openQuestion({ first, all }: Group<OpenQuestion>, teachable: boolean, language: Language): types.SectionBlock {
  const texts = HOME[language];
  const why = all.some(({ disliked }) => disliked) ? texts.disliked : texts.unanswered;
  return {
    ...section(`${shorten(first.text, OWN_LIMITS.restatedQuestion) || '…'}\n${texts.times(all.length)} · ${why}`),
    ...(teachable && { accessory: button(ACTIONS.teach, texts.teach, first.id) }),
  };
}

function taught({ id, kind, target, text }: Amendment, language: Language): types.SectionBlock {
  const texts = HOME[language];
  return {
    ...section(`${texts.kind[kind]}: ${shorten(text, OWN_LIMITS.restatedQuestion)} → ${target}`),
    accessory: button(ACTIONS.undo, texts.undo, String(id)),
  };
}

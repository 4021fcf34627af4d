import type { Language } from '../../../bot';
import { ABOUT } from '../../about.data';
import type { Message } from '../../blocks/message';
import { helpMessage, noticeOf, sourcesMessage, summaryMessage, topicsMessage } from '../../blocks/notice-message';
import type { ListenerDeps } from '../../deps';

export type Subcommand = 'help' | 'summary' | 'topics' | 'sources' | 'settings' | 'forget';

const WORDS: Readonly<Record<string, Subcommand>> = {
  '': 'help',
  help: 'help',
  도움말: 'help',
  summary: 'summary',
  요약: 'summary',
  topics: 'topics',
  주제: 'topics',
  sources: 'sources',
  출처: 'sources',
  settings: 'settings',
  설정: 'settings',
  forget: 'forget',
  삭제: 'forget',
};

/** Only where nothing follows the word: with more it is a question. */
export function readSubcommand(text: string): Subcommand | undefined {
  const word = text.normalize('NFC').toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/** What the bot says of itself and of the articles. */
export function tell(
  subcommand: Exclude<Subcommand, 'settings' | 'forget'>,
  { bot, guide }: Pick<ListenerDeps, 'bot' | 'guide'>,
  language: Language,
): Message {
  switch (subcommand) {
    case 'help':
      return helpMessage(bot.articles, guide, language);
    case 'summary':
      return summaryMessage(bot.articles, language);
    case 'topics':
      return topicsMessage(guide, language);
    case 'sources':
      return sourcesMessage(bot.articles, language);
  }
}

export async function forget(
  { store }: Pick<ListenerDeps, 'store'>,
  person: { readonly team: string; readonly user: string },
  language: Language,
): Promise<Message> {
  return noticeOf(ABOUT[language].forgotten(await store.forget(person)));
}

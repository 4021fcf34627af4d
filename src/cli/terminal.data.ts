import type { Bot } from '../bot';

export const COMMANDS = '/why  방금 답의 이유 (why that answer)\n/quit 끝내기 (or Ctrl-D)';

export const NOTHING_YET = '아직 답한 것이 없어요. (Nothing has been answered yet.)';

/** What stands above the first prompt: what can be asked, how, and how to connect Slack. */
export function introduction(bot: Bot): string {
  // Asked nothing, in Korean and in neither language, it offers what can be asked.
  const examples = [...new Set(['음…', ''].flatMap((nothing) => bot.ask(nothing).suggestions.slice(0, 2)))];
  return [
    '기사봇: 기사에 대해 한국어나 영어로 물어보세요. (Ask about the article, in Korean or in English.)',
    ...bot.articles.map(
      ({ title, outlet, published }) => `기사: 「${title}」, ${outlet.ko}, ${published.slice(0, 10)}`,
    ),
    ...(examples.length > 0 ? ['예 (such as):', ...examples.map((example) => `  ${example}`)] : []),
    COMMANDS,
    'Slack에 연결하려면 .env에 토큰을 넣고 npm start (Slack: tokens in .env, see README.md).',
  ].join('\n');
}

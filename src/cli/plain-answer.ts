import { type Answer, type Article, sourceLine } from '../bot';

/** An answer for people: what it says, where that comes from, and, if nothing was answered, what could be asked. */
export function plainAnswer(answer: Answer, articles: readonly Article[]): string {
  const source = sourceLine(answer, articles);
  return [answer.answer, ...(source === undefined ? [] : [source]), ...suggested(answer)].join('\n');
}

function suggested({ status, suggestions, language }: Answer): string[] {
  if (status === 'answered' || suggestions.length === 0) return [];
  const heading = language === 'ko' ? '이렇게 물어보세요:' : 'You could ask:';
  return [heading, ...suggestions.map((suggestion) => `  - ${suggestion}`)];
}

import type { Article, Language } from '../bot';

interface About {
  readonly commands: string;
  article(article: Article, publication: string): string;
  forgotten(count: number): string;
}

/** What the commands say. */
export const ABOUT: Readonly<Record<Language, About>> = {
  ko: {
    commands:
      '/gisa 요약: 기사 요약 · /gisa 주제: 기사에 나오는 것들 · /gisa 출처: 읽은 기사 · ' +
      '/gisa 설정: 이 채널에서 답하는 방법 · /gisa 삭제: 내가 물은 것 지우기',
    article: ({ title, author, paragraphs }, publication) =>
      `「${title}」 ${publication}, ${author.ko} 기자, ${paragraphs}문단`,
    forgotten: (count) =>
      count === 0 ? '지울 질문이 없습니다.' : `물으신 질문 ${count}개와 그에 딸린 기록을 지웠습니다.`,
  },
  en: {
    commands:
      '/gisa summary: the article in short · /gisa topics: what it speaks of · /gisa sources: articles I have read · ' +
      '/gisa settings: how I answer in this channel · /gisa forget: remove what I asked',
    article: ({ title, author, paragraphs }, publication) =>
      `"${title}", ${publication}, by ${author.en}, ${paragraphs} paragraphs`,
    forgotten: (count) =>
      count === 0
        ? 'There is nothing of yours to remove.'
        : `Removed ${count === 1 ? 'your question' : `your ${count} questions`} and all that was kept with ${count === 1 ? 'it' : 'them'}.`,
  },
};

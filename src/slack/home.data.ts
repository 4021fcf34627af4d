import type { Language } from '../bot';
import type { Figures } from '../store';

interface HomeTexts {
  readonly title: string;
  readonly topics: string;
  readonly examples: string;
  readonly latest: string;
  readonly nothingYet: string;
  readonly maintenance: string;
  readonly settings: string;
  readonly open: string;
  readonly noneOpen: string;
  readonly teach: string;
  readonly taught: string;
  readonly undo: string;
  times(count: number): string;
  readonly disliked: string;
  readonly unanswered: string;
  figures(figures: Figures): string;
  readonly kind: Readonly<Record<'wording' | 'alias', string>>;
}

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`;
const said = ({ byStatus }: Figures): number => (byStatus.answered ?? 0) + (byStatus.corrected ?? 0);

/** What the Home tab says around its data. */
export const HOME: Readonly<Record<Language, HomeTexts>> = {
  ko: {
    title: '기사봇',
    topics: '기사에 나오는 것들',
    examples: '이렇게 물어보세요. 답은 다이렉트 메시지로 드립니다.',
    latest: '최근에 물으신 것',
    nothingYet: '아직 물으신 것이 없습니다.',
    maintenance: '관리자에게',
    settings: '설정',
    open: '답하지 못했거나 아쉽다는 질문',
    noneOpen: '없습니다.',
    teach: '가르치기',
    taught: '이 워크스페이스에서 가르친 것',
    undo: '되돌리기',
    times: (count) => `${count}번`,
    disliked: '아쉬워요',
    unanswered: '답하지 못함',
    figures: (figures) =>
      `질문 ${figures.questions}개 · 답한 것 ${percent(said(figures), figures.questions)} · ` +
      `기사에 없는 것 ${percent(figures.byStatus.not_in_article ?? 0, figures.questions)} · ` +
      `도움이 됐어요 ${figures.good} · 아쉬워요 ${figures.bad}`,
    kind: { wording: '묻는 말', alias: '이름' },
  },
  en: {
    title: 'gisabot',
    topics: 'What the article speaks of',
    examples: 'Questions to try. I answer in the direct message.',
    latest: 'What you asked lately',
    nothingYet: 'You have not asked anything yet.',
    maintenance: 'For maintainers',
    settings: 'Settings',
    open: 'Questions not answered, or answered badly',
    noneOpen: 'None.',
    teach: 'Teach',
    taught: 'Taught in this workspace',
    undo: 'Undo',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    disliked: 'not helpful',
    unanswered: 'not answered',
    figures: (figures) =>
      `${figures.questions} questions · answered ${percent(said(figures), figures.questions)} · ` +
      `not in the article ${percent(figures.byStatus.not_in_article ?? 0, figures.questions)} · ` +
      `helpful ${figures.good} · not helpful ${figures.bad}`,
    kind: { wording: 'wording', alias: 'alias' },
  },
};

import type { Language } from '../bot';

export interface WhyLabels {
  readonly status: string;
  readonly confidence: string;
  readonly read: string;
  readonly intent: string;
  readonly askedRole: string;
  readonly words: string;
  readonly unexplained: string;
  readonly features: string;
  readonly facts: string;
  readonly passages: string;
  readonly none: string;
}

export const WHY_LABELS: Record<Language, WhyLabels> = {
  ko: {
    status: '판정',
    confidence: '확신',
    read: '읽은 질문',
    intent: '의도',
    askedRole: '묻는 것',
    words: '낱말을 무엇으로 보았나',
    unexplained: '설명되지 않은 낱말',
    features: '판단에 쓴 값 (값 × 가중치 = 기여)',
    facts: '답한 사실',
    passages: '찾아본 곳 (점수)',
    none: '없음',
  },
  en: {
    status: 'Status',
    confidence: 'confidence',
    read: 'Read as',
    intent: 'Intent',
    askedRole: 'asked for',
    words: 'What each word was taken for',
    unexplained: 'Words left unexplained',
    features: 'What decided (value × weight = contribution)',
    facts: 'Facts told',
    passages: 'Where it looked (score)',
    none: 'none',
  },
};

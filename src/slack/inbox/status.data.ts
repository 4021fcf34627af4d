import type { Language } from '../../bot';

export const STATUS: Readonly<Record<Language, string>> = {
  ko: '기사를 찾아보는 중입니다…',
  en: 'is looking through the article…',
};

/** Before there is an answer, which knows better: a question with Hangul is asked in Korean. */
export function detectedLanguage(text: string): Language {
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en';
}

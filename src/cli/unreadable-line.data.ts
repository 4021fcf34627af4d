import type { Language } from '../bot';
import type { Problem } from './parse-line';

const EXAMPLE = '{"text":"…","conversation":"t1"}';

export const LINE_PROBLEMS: Record<Language, Record<Problem, string>> = {
  ko: {
    'not-json': `"{"로 시작하는 줄인데 JSON이 아니에요. ${EXAMPLE}처럼 써 주세요.`,
    'no-text': `"text"에 질문이 문자열로 들어 있지 않아요. ${EXAMPLE}처럼 써 주세요.`,
    'conversation-not-a-string': `"conversation"은 문자열이어야 해요. ${EXAMPLE}처럼 쓰거나 빼 주세요.`,
  },
  en: {
    'not-json': `The line begins with "{" but is not JSON. Write it like ${EXAMPLE}.`,
    'no-text': `The line has no "text" that is a string. Write it like ${EXAMPLE}.`,
    'conversation-not-a-string': `"conversation" has to be a string. Write it like ${EXAMPLE}, or leave it out.`,
  },
};

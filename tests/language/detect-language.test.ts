import { detectLanguage } from '../../src/language';

describe('detectLanguage', () => {
  it.each([
    '누가?',
    'AI 원팀에 누가 합류했나?',
    '박정호 CES 발언',
    'AI One Team에 누가 합류했어?',
    'SKT VR 파트너',
    '초협력 뭐야 plz',
    'LG Uplus는 when 합류했어?',
    'ㅅㅋㅌ',
  ])('한국어: %s', (text) => {
    expect(detectLanguage(text)).toBe('ko');
  });

  it.each(['Who joined?', 'What did 박정호 say?', 'what is 초협력', 'who is in AI 원팀', 'KT', 'AI One Team'])(
    'English: %s',
    (text) => {
      expect(detectLanguage(text)).toBe('en');
    },
  );
});

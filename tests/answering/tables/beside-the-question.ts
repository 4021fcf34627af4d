import { bot } from '../helpers';

const ask = (text: string) => bot.ask(text);

describe('what is told beside a whole question', () => {
  const launch = ask('AI 원팀은 언제 출범했어?').answer;
  it.each([
    '기사 링크가 깨져서 못 읽었습니다. AI 원팀은 언제 출범했어?',
    'AI 원팀은 언제 출범했어? 시간이 2분밖에 없어요.',
    'AI 원팀은 언제 출범했어? 길게 말고 그것만요.',
    "초안에 '작년쯤'이라고 썼더니 편집장이 다시 확인하래요. AI 원팀은 언제 출범했어?",
    '이것 때문에 잠이 안 와요. AI 원팀은 언제 출범했어?',
  ])('does not change the answer: %s', (text) => {
    expect(ask(text)).toMatchObject({ status: 'answered', answer: launch });
  });

  const agreed = ask("Who agreed with Park Jung-ho's idea?").answer;
  it.each([
    "Who agreed with Park Jung-ho's idea? Don't need the whole story, just that.",
    "Before I send this to legal: who agreed with Park Jung-ho's idea?",
    "No spoilers lol but who agreed with Park Jung-ho's idea?",
    'I put "early spring" in my draft but my editor wants more. Who agreed with Park Jung-ho\'s idea?',
  ])('does not change the answer: %s', (text) => {
    expect(ask(text)).toMatchObject({ status: 'answered', answer: agreed });
  });

  it.each([
    'AI 원팀 예산이 궁금합니다. 얼마예요?',
    'I need the budget of AI One Team. How much is it?',
    '네이버 담당입니다. 네이버는 언제 합류했나요?',
  ])('does not take away what is asked: %s', (text) => {
    expect(ask(text).status).not.toBe('answered');
  });
});

describe('questions that ask yes or no without their usual form', () => {
  it.each([
    ['엘지전자는 원팀 처음 생길 때부터 있었던 건가?', /^아니요/],
    ['한양대는 처음부터 있었으려나', /^네/],
    ['LG전자는 2월 출범 당시부터 있던 멤버?', /^아니요/],
    ['KT는 2월 출범 당시부터 있던 멤버?', /^네/],
    ['LG U+ was already inside of One Team in February?', /^No/],
    ['KT was in One Team from the start?', /^Yes/],
    ['In the picture, is the LG Uplus executive the one standing in the middle?', /^No/],
  ])('%s', (text, lead) => {
    expect(ask(text).answer).toMatch(lead);
  });

  it.each(['원팀이 뭐 하는 건가', '네이버도 원팀에 들어간 건가?'])(
    '%s asks no such thing, or of nobody known',
    (text) => {
      expect(ask(text).answer).not.toMatch(/^(네|아니요)/);
    },
  );
});

describe('a title beside a name', () => {
  it('is how people call somebody who has it', () => {
    expect(ask('박일평 사장이랑 셋이 사진 찍은 날이 며칠이었어요?').status).toBe('answered');
  });
  it('is corrected where they have another', () => {
    expect(ask('전홍범 사장이랑 사진 찍은 게 언제예요').status).toBe('corrected');
  });
});

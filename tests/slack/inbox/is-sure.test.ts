import { type Answer, createBot } from '../../../src/bot';
import { isSure, looksLikeQuestion } from '../../../src/slack/inbox/is-sure';
import { KNOWLEDGE } from '../../helpers';

const bot = createBot(KNOWLEDGE);

/** Whether it would be answered in a thread where these answers were given before. */
function speaksUp(text: string, earlier: readonly Answer[]): boolean {
  return looksLikeQuestion(text) && isSure(text, bot.ask(text, earlier), earlier, bot.ask(text));
}

describe('스레드에서 멘션 없이', () => {
  const BEFORE = [bot.ask('AI 원팀에 누가 합류했나?')];

  test.each([
    '언제 합류했어?',
    '삼성은?',
    'MOU 언제 했대?',
    'AI 인재는 어떻게 키운대?',
    '협약식에는 누가 참석했어?',
    'AI 원팀은 언제 출범했어?',
    '박정호 사장은 뭐라고 했어?',
  ])('"%s"에는 답한다', (text) => {
    expect(speaksUp(text, BEFORE)).toBe(true);
  });

  test.each([
    '회의 언제야?',
    '이거 누가 정리할래?',
    '너는 어디 회사야?',
    '오늘 발표 누가 해?',
    '어디서 만날까?',
    '진짜?',
    '그거 언제였지?',
    '누가 제일 먼저야?',
    '우리 회사도 합류하나요?',
    '내일 몇 시에 볼까?',
    '지우님 이거 어떻게 생각해요?',
    '다음 회의는 언제야?',
    '우리 점심 언제 먹지?',
    'KT 사람들 언제 와?',
    'LG 쪽에 누가 연락했어?',
    'AI 스터디 누가 참여할래?',
    'KT 대단하네',
    '고마워!',
    'ㅋㅋ 그러게요',
    'AI 원팀 발표 잘 봤습니다',
  ])('"%s"에는 아무 말도 하지 않는다', (text) => {
    expect(speaksUp(text, BEFORE)).toBe(false);
  });
});

describe('in a thread, without a mention', () => {
  const BEFORE = [bot.ask('Who joined AI One Team?')];

  test.each(['When did they join?', 'Is Samsung in it?', 'When was AI One Team launched?'])('answers "%s"', (text) => {
    expect(speaksUp(text, BEFORE)).toBe(true);
  });

  test.each([
    'Did you read it?',
    'who is going to present today?',
    'when is lunch?',
    'what do you think?',
    'how many people are coming?',
    'Should we join them?',
    'thanks, that helps',
    'is this useful?',
  ])('keeps silent on "%s"', (text) => {
    expect(speaksUp(text, BEFORE)).toBe(false);
  });
});

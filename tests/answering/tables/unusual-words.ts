import { bot } from '../helpers';

const ask = (q: string) => bot.ask(q);

describe('romanised Korean', () => {
  it.each([
    ['bakjeongho sajang eoneu hoesa saramieyo?', 'SK텔레콤'],
    ['AI wonteam eonje chulbeom haesseo?', '2020년 2월'],
    ['i gisa nuga sseosseo?', '박효길'],
    ['gigajini-neun eoneu hoesa AI platform-iya?', 'KT'],
  ])('%s', (q, says) => {
    expect(ask(q).answer).toContain(says);
  });

  it.each(['baegyeop sajang eoneu hoesa saramieyo?', 'neibeo-neun eonje hapryu haesseo?'])(
    'of one whom the article does not name: %s',
    (q) => {
      expect(ask(q).status).not.toBe('answered');
    },
  );
});

describe('words that only say how', () => {
  it.each([
    ['By his own account, who agreed with Park?', 'Koh Dong-jin'],
    ['박정호 사장이 대외적으로 초협력을 언급한 게 몇 월이야?', '1월'],
    ['wich companies are gonna do the hyper-cooperation?', 'Kakao'],
    ['업무협약식 장소좀 알려조', '광화문'],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status, found: answer.includes(says) }).toEqual({ q, status: 'answered', found: true });
  });

  // a word of its own meaning is never let pass
  it.each([
    'AI 원팀 다음 회의 언제 열려?',
    'Which professor of KAIST works on AI One Team?',
    '기가지니 회사의 CTO는 누구야?',
    'What does a GiGA Genie sell for?',
    '고동진 사장 출신 대학 어디야?',
    'LG전자가 원팀에서 발 뺀 이유가 뭐야?',
  ])('%s', (q) => {
    expect([q, ask(q).status]).not.toEqual([q, 'answered']);
  });
});

describe('an alliance called after a member', () => {
  it.each([
    ['Is Kakao part of the KT-led group?', 'No'],
    ['When did the KT camp start?', 'February 2020'],
    ['SKT 진영 멤버 누구야?', '카카오'],
    ["how many companies sit in Samsung's bloc?", '3'],
  ])('%s', (q, says) => {
    expect(ask(q).answer).toContain(says);
  });

  it.each(["What is KT's project budget?", '네이버 진영은?', '카카오 그룹 계열사 몇 개야?'])('%s', (q) => {
    expect([q, ask(q).status]).toEqual([q, 'not_in_article']);
  });
});

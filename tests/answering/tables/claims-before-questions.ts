import { ask } from '../helpers';

describe('a false claim that a question leans on', () => {
  it.each([
    ['AI 원팀은 삼성이 만든 거잖아, 목표가 뭐였지?', /^아니요\. 삼성전자는 AI 원팀 참여사가 아닙니다/],
    ['기가지니는 LG가 만든 거잖아, 뭐랑 연동해?', /^아니요\. 기가지니는 KT/],
    ['초협력은 KT가 먼저 꺼낸 얘기잖아, 어디서 했어?', /^아니요/],
    ['Samsung founded AI One Team, so what is its goal?', /^No, Samsung Electronics is not a member/],
    ['GiGA Genie is made by LG, right? What will it be linked with?', /^No\. GiGA Genie/],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'corrected' });
    expect(answer).toMatch(says);
  });

  it.each([
    ['AI 원팀은 2월에 출범했잖아, 목표가 뭐였지?', 'AI 1등'],
    ['기가지니는 KT가 만든 거잖아, 뭐랑 연동해?', '씽큐'],
    ['GiGA Genie is made by KT, right? What will it be linked with?', 'ThinQ'],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toContain(says);
  });
});

describe('both camps', () => {
  it.each([
    ['List the companies in both camps', /Hyundai[^\n]*\n.*Kakao/],
    ['두 진영 참여사 다 알려줘', /현대중공업그룹[^\n]*\n.*카카오/],
    ['두 진영에 다 속한 회사 있어?', /^아니요. 두 쪽 모두에 속한 곳은 없습니다/],
    ['Is any company in both camps?', /^No\. None is in both/],
    ['초협력이랑 AI 원팀 어디가 더 회사가 많아?', /^AI 원팀 쪽이 더 많습니다/],
    ['원팀이랑 초협력 중 먼저 나온 게 뭐야?', /^박정호 사장의 CES 2020 발언이 먼저/],
    ['Which came first, hyper-cooperation or AI One Team?', /^Park Jung-ho's remarks at CES 2020 came first/],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toMatch(says);
  });

  it.each(['두 진영에 다 속한 사람의 나이는?', 'Which analysts work for both camps?'])('%s', (q) =>
    expect(ask(q).status).not.toBe('answered'),
  );
});

describe('a list that is no claim', () => {
  it.each([
    ['List everyone in the photo from left to right', /^Park Il-pyung.*Jeon Hong-beom.*Lee Sang-min/],
    ['AI 원팀에 들어간 연구기관 이름 다', /^KAIST와 ETRI/],
    ['원팀 참여사 이름 전부 다', /^KT, 현대중공업그룹/],
  ])('%s', (q, says) => expect(ask(q).answer).toMatch(says));
});

describe('a person by company and place at once', () => {
  it.each([
    ['사진 왼쪽이 KT 전홍범이지?', 'corrected'],
    ['사진 가운데가 KT 전홍범이지?', 'answered'],
  ])('%s', (q, status) => expect(ask(q).status).toBe(status));
});

describe('two people of whom one speaks', () => {
  it.each(['How is Koh Dong-jin related to Park Jung-ho?', '고동진이랑 박정호 무슨 관계?'])('%s', (q) =>
    expect(ask(q).facts).toContain('said-koh'),
  );
});

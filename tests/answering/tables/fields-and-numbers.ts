import { ask } from '../helpers';

describe('an alliance with the field it is in', () => {
  it.each([
    ['LG유플러스는 어느 AI 동맹이야?', 'AI 원팀'],
    ['삼성전자는 어떤 회사들이랑 AI 협력해?', 'SK텔레콤과 카카오'],
    ['do SK Telecom and LG Electronics belong to the same AI camp?', 'No.'],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toContain(says);
  });

  it.each(['고동진 사장이 있는 회사는 어떤 회사들이랑 AI 협력해?', '네이버는 어느 AI 동맹이야?'])('%s', (q) =>
    expect(ask(q).answer).not.toMatch(/^(삼성전자입니다|AI 원팀)/),
  );
});

describe('a number of what is not counted', () => {
  it.each(['LG유플러스 홈 IoT 쓰는 가구 수가 궁금합니다', '기가지니 쓰는 집 수는?', 'number of ThinQ users?'])(
    '%s',
    (q) => expect(ask(q).status).toBe('not_in_article'),
  );
  it.each([
    ['AI 원팀 멤버 수는?', '7곳'],
    ['댓글 수 알려줘', '0개'],
    ['number of founding members?', '5'],
  ])('%s', (q, says) => expect(ask(q).answer.slice(0, 20)).toContain(says));
});

describe('the earlier of two, of which one has no date', () => {
  it.each(["Which happened first, One Team's launch or LG's arrival?"])('%s', (q) =>
    expect(ask(q).status).toBe('not_in_article'),
  );
});

describe('words that stand by themselves', () => {
  it.each([
    ['사진은 누가 준 거임?', 'KT'],
    ['ㅊㅎㄹ 3사 다 대봐', '카카오'],
    ['who heads up AI/DX convergence over at KT?', 'Jeon Hong-beom'],
    ['What position does Koh Dong-jin hold at Samsung?', 'President'],
  ])('%s', (q, says) => expect(ask(q).answer).toContain(says));
});

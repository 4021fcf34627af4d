import { ask } from '../helpers';

describe('처음 참여한 곳과 나중에 합류한 곳', () => {
  it.each([
    { q: 'LG 들어오기 전부터 원팀에 있던 곳들 말해줘', says: /^KT, 현대중공업그룹, 한양대, KAIST, ETRI/ },
    { q: 'LG유플러스보다 먼저 참여한 대학은?', says: /^한양대입니다/ },
    { q: "Before LG came in, which organisations were already on KT's team?", says: /^KT, Hyundai/ },
    { q: '출범 당시에는 없었던 원팀 멤버는?', says: /^LG전자와 LG유플러스/ },
    { q: "Which One Team members weren't there at the launch?", says: /^LG Electronics and LG Uplus/ },
    { q: 'LG 합류 전 산업은?', says: /스마트선박/ },
  ])('$q', ({ q, says }) => {
    const { status, answer } = ask(q);
    expect([q, status]).toEqual([q, 'answered']);
    expect(answer).toMatch(says);
  });
});

describe('사실이 스스로 말하는 것만', () => {
  it.each([
    { q: '원팀에서 가장 큰 회사는?' },
    { q: '기가지니랑 씽큐 중에 뭐가 더 똑똑해?' },
    { q: 'Which has better AI, GiGA Genie or ThinQ?' },
    { q: '현대중공업그룹은 무슨 배를 만들어?' },
    { q: '무슨 요일에 협약식이 있었대?' },
    { q: '오큘러스고 다음 모델은 뭐야?' },
    { q: '원팀은 몇 등을 했어?' },
    { q: 'Who will lead the smart home project?' },
    { q: '정의선은 기사에서 뭐라고 했어?' },
    { q: '시리는?' },
    { q: '빅스비는 누구 거야?' },
    { q: '오큘러스고 내놓던 그 무렵에 카카오도 한 발 걸쳤어?' },
    { q: '전홍범 부사장은 박일평 사장과 친해?' },
    { q: 'who is the most famous person in the photo?' },
    { q: '기가지니가 씽큐보다 먼저 나왔어?' },
    { q: '로밍 데이터를 카카오도 써?' },
  ])('말하지 않은 것은 답하지 않는다: $q', ({ q }) => {
    expect([q, ask(q).status]).toEqual([q, 'not_in_article']);
  });

  it.each([
    { q: '박일평 사장은 무슨 직책이야?', says: 'CTO' },
    { q: '고동진 사장은 무슨 부문을 맡고 있어?', says: 'IM' },
    { q: '제일 왼쪽에 선 사람은 누구야?', says: '박일평' },
    { q: '씽큐는 기가지니보다 나은 플랫폼이야? 아니 그냥, 씽큐는 어느 회사 거야?', says: 'LG전자' },
    { q: '카카오가 오큘러스고를 출시했어?', says: '아니요' },
    { q: '무슨 시리즈 기사야?', says: '변화하는 재계' },
  ])('말한 것은 답한다: $q', ({ q, says }) => {
    const { status, answer } = ask(q);
    expect([q, status]).toEqual([q, 'answered']);
    expect(answer).toContain(says);
  });
});

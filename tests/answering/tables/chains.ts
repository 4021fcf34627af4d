import { ask } from '../helpers';

describe('이름을 돌려 말한 물음', () => {
  it.each([
    { q: '씽큐 만드는 회사 CTO가 누구지', says: '박일평' },
    { q: 'Oculus Go 출시한 통신사 president 누구야?', says: '박정호' },
    { q: 'IM부문 사장이 몸담은 회사는 초협력이랑 원팀 중 어느 쪽이야', says: '초협력' },
    { q: '사진 왼쪽 사람 회사는 코로나 대응에 뭘 내?', says: 'LG전자 제품' },
    { q: '협약식 사진을 제공한 회사가 갖고 있는 AI 플랫폼 이름이?', says: '기가지니' },
    { q: '오른쪽 끝에 선 사람 회사가 코로나 막는 데 보태는 데이터가 뭐지?', says: '로밍' },
    { q: 'the company of the man on the left makes which platform?', says: 'ThinQ' },
    { q: "Who's the president of the company that launched Virtual Social World?", says: 'Park Jung-ho' },
    { q: 'What does the company of the man in the middle bring against covid?', says: 'know-how' },
    { q: 'Is the man on the left from the company that makes ThinQ?', says: 'Yes' },
  ])('가리키는 이름을 먼저 찾고 나서 답한다: $q', ({ q, says }) => {
    const { status, answer } = ask(q);
    expect([q, status]).toEqual([q, 'answered']);
    expect(answer).toContain(says);
  });

  it.each([
    { q: '씽큐 만드는 회사 회장이 누구지' },
    { q: '기가지니 회사의 CTO는 누구야?' },
    { q: '기가지니 만든 회사의 매출은?' },
    { q: '오큘러스고 출시한 회사의 부사장은 누구야?' },
    { q: '로밍 데이터 내는 회사의 사장은?' },
    { q: '구글과 협력한 회사의 사장은?' },
    { q: '이 기사 쓴 사람이 다니는 회사는 어느 진영이야?' },
    { q: '사진 오른쪽 사람의 나이는?' },
    { q: 'Who is the CEO of the company that makes GiGA Genie?' },
    { q: 'When was the company that makes GiGA Genie founded?' },
  ])('찾은 이름에 대해 기사가 말하지 않는 것은 없다고 한다: $q', ({ q }) => {
    expect([q, ask(q).status]).toEqual([q, 'not_in_article']);
  });
});

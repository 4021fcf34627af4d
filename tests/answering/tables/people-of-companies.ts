import { ask } from '../helpers';

describe('the people of some companies', () => {
  it.each([
    ['통신사 임원들 이름', ['park-jungho', 'jeon-hongbeom', 'lee-sangmin'], ['koh-dongjin', 'park-ilpyung']],
    ['LG 임원 두 명 이름이랑 직함', ['park-ilpyung', 'lee-sangmin'], ['jeon-hongbeom']],
    ['KT 부사장이랑 LG유플러스 부사장 이름 각각', ['jeon-hongbeom', 'lee-sangmin'], ['park-ilpyung']],
    ['names of the LG executives', ['park-ilpyung', 'lee-sangmin'], ['koh-dongjin']],
  ])('%s', (q, people, others) => {
    const { status, entities } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    for (const id of people) expect(entities).toContain(id);
    for (const id of others) expect(entities).not.toContain(id);
  });

  it.each(['네이버 임원들 이름', 'KT 임원들 연봉', 'LG 임원 네 명 이름', 'KT 회장이랑 LG 회장 이름'])('%s', (q) =>
    expect(ask(q).status).not.toBe('answered'),
  );
});

describe('why a name is in the story', () => {
  it.each([
    ['현대중공업그룹은 뭐 때문에 나와?', 'about-hyundai-heavy'],
    ['How does Hanyang University come into this?', 'about-hanyang'],
    ['What links Facebook to this story?', 'about-facebook'],
  ])('%s', (q, fact) => expect(ask(q)).toMatchObject({ status: 'answered', facts: [fact] }));

  it.each(['네이버는 뭐 때문에 나와?', 'How does NAVER come into this?'])('%s', (q) =>
    expect(ask(q).status).toBe('not_in_article'),
  );
});

describe('a person against company, title and place', () => {
  it.each([
    ['박일평은 LG유플러스 CTO야?', /^아니요/],
    ['박일평은 LG전자 CTO야?', /^네/],
    ['이상민이 사진 가운데 있어?', /^아니요/],
    ['전홍범이 사진 가운데 있어?', /^네/],
  ])('%s', (q, says) => expect(ask(q).answer).toMatch(says));
});

describe('what is taken for the party that it is not', () => {
  it.each(['박정호가 구글이랑 협력한다고 했어?', 'VR 생태계를 왜 넓히려고 해?'])('%s', (q) =>
    expect(ask(q).status).toBe('not_in_article'),
  );
  it.each(['박정호는 카카오와 협력한다고 했지?', 'SKT는 왜 카카오랑 협력했어?'])('%s', (q) =>
    expect(ask(q).status).toBe('answered'),
  );
});

import { ask } from '../helpers';

interface Row {
  readonly ask: string | readonly string[];
  readonly status: string;
  readonly says?: string;
  readonly not?: string;
}

function expectReply({ ask: questions, status, says = '', not }: Row): void {
  const reply = ask(...[questions].flat());
  expect({ questions, status: reply.status, answer: reply.answer }).toEqual({
    questions,
    status,
    answer: expect.stringContaining(says),
  });
  if (not) expect(reply.answer.split('. ')[0]).not.toContain(not);
}

describe('종류 전체와 처음·나중', () => {
  it.each<Row>([
    { ask: '통신 3사가 전부 AI 원팀으로 뭉쳤다던데 그 이유 설명해줘', status: 'corrected', says: 'SK텔레콤은' },
    { ask: '이통3사 모두 원팀 합류한 이유가 뭐야', status: 'corrected', says: 'SK텔레콤은' },
    { ask: 'Why did all three carriers join AI One Team?', status: 'corrected', says: 'SK Telecom is not' },
    { ask: '전자회사는 다 AI 원팀이야?', status: 'answered', says: '아니요. LG전자는' },
    { ask: '씽큐 가진 회사는 원팀 원년멤버야 아님 나중에 들어간 거야', status: 'answered', says: '나중에 합류' },
    { ask: '처음 다섯 곳이랑 뒤늦게 들어온 곳을 나눠서 써줄래?', status: 'answered', says: '나중에 합류: LG전자와' },
    { ask: '원팀에 연구기관 두 개 맞아?', status: 'answered', says: '2곳(KAIST와 ETRI)' },
    { ask: 'AI 원팀에 들어간 대학교가 두 곳이지?', status: 'corrected', says: '1곳(한양대)' },
    { ask: '로봇은 원래 있던 산업이야 새로 생긴 거야?', status: 'answered', says: '합류하기 전부터' },
    { ask: 'AI 원팀 멤버가 아닌 통신사는 어디야?', status: 'answered', says: 'SK텔레콤입니다', not: '카카오' },
    { ask: '현대중공업은 SKT 쪽이야?', status: 'answered', says: '서로 다른 진영' },
    { ask: 'SKT는 어느 쪽이야?', status: 'answered', says: '초협력 쪽' },
    { ask: 'SKT랑 KT가 뭉친 팀 이름은?', status: 'corrected', says: '서로 다른 진영' },
    { ask: 'KT&LG가 뭉친 팀 이름 뭐였지', status: 'answered', says: 'AI 원팀' },
    { ask: ['초협력 멤버 알려줘', '그럼 다른 편은 누구누구야'], status: 'answered', says: 'KAIST' },
    { ask: ['기사 누가 썼어', '다른 편은?'], status: 'unclear' },
    { ask: '원팀에 없는 대학은 어디야', status: 'not_in_article' },
    { ask: '자동차는 원래 있던 산업이야?', status: 'not_in_article' },
    { ask: '통신 3사가 전부 AI 원팀 예산을 냈다던데', status: 'not_in_article' },
  ])('$ask', expectReply);
});

describe('사람과 직함, 말한 사람', () => {
  it.each<Row>([
    { ask: '고동진 사장이 있는 회사는 어떤 회사들이랑 AI 협력해?', status: 'answered', says: 'SK텔레콤과 카카오' },
    { ask: '박정호 사장이 있는 회사의 부사장은 누구야?', status: 'not_in_article' },
    { ask: '박씨 성 가진 사람 누구누구야', status: 'answered', says: '박정호, 박일평', not: '전홍범' },
    { ask: '김씨는 누구야', status: 'not_in_article' },
    { ask: '사장 직함인 사람 다 대봐', status: 'answered', says: '박정호' },
    { ask: 'FC가 뭐야', status: 'not_in_article' },
    { ask: '구글 아마존이 뒤에서 손잡고 있다고 말한 사람이 누구라고요?', status: 'answered', says: '박정호' },
    { ask: '원팀이 망할 거라고 말한 사람은?', status: 'not_in_article' },
    { ask: '박정호가 뭐라고 했어', status: 'answered', says: '게임' },
    { ask: '고동진이 직접 말했어?', status: 'not_in_article' },
    { ask: 'LG전자는 왜 AI 원팀에 안 들어갔어?', status: 'not_in_article' },
    { ask: '로밍 데이터 안 내는 회사는', status: 'not_in_article' },
    { ask: 'LG유플러스만 내는 데이터는', status: 'answered', says: '로밍 데이터입니다', not: '통신' },
    { ask: 'KT랑 LGU+ 둘다 내는 데이터 뭐', status: 'answered', says: '통신 데이터입니다', not: '로밍' },
    { ask: '초협력이 먼저냐 원팀이 먼저냐', status: 'answered', says: 'CES 2020 발언이 먼저' },
    { ask: '기가지니가 먼저야 씽큐가 먼저야', status: 'not_in_article' },
  ])('$ask', expectReply);
});

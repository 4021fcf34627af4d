import type { Status } from '../../../src/bot';
import { ask } from '../helpers';

interface Row {
  readonly q: string;
  /** What stands in the answer. */
  readonly says?: readonly string[];
  readonly not?: readonly string[];
  readonly status?: Status;
}

function expectAnswer({ q, says = [], not = [], status = 'answered' }: Row): void {
  const reply = ask(q);
  expect({ q, status: reply.status }).toEqual({ q, status });
  for (const part of says) expect(reply.answer).toContain(part);
  for (const part of not) expect(reply.answer).not.toContain(part);
}

const withheld = (q: string) => {
  const { status } = ask(q);
  expect({ q, status }).toEqual({ q, status: 'not_in_article' });
};

describe('여러 일의 때', () => {
  it.each<Row>([
    { q: '버추얼소셜월드 나온 달에서 원팀 뜬 달까지 몇 개월 차이야', says: ['3개월'] },
    { q: '협약식 하고 며칠 지나서 이 기사가 올라온 거지?', says: ['18일'] },
    { q: 'how many days passed from the MOU to this article', says: ['18 days'] },
    {
      q: '오큘러스고 출시, CES 기자간담회, AI 원팀 출범 중에 제일 먼저 일어난 건?',
      says: ['오큘러스고 출시(2019년 11월)'],
    },
    {
      q: 'Which happened last: the Oculus Go release, the One Team launch or the signing ceremony?',
      says: ['signing ceremony'],
    },
    { q: '협약식이랑 원팀 출범 각각 몇 월', says: ['2020년 6월 3일', '2020년 2월'] },
  ])('$q', expectAnswer);

  it.each([
    '원팀 출범과 5G 상용화 중 뭐가 먼저야?',
    '네이버 출범, 원팀 출범, 협약식 순서대로',
    '초협력이 얼마나 오래 이어질까',
  ])('%s', withheld);
});

describe('누가 먼저 들어왔는지', () => {
  it.each<Row>([
    { q: '한양대랑 LG전자 중에 누가 먼저 들어왔어', says: ['한양대입니다'] },
    { q: 'which joined later, KAIST or LG Uplus?', says: ['LG Uplus:'] },
    { q: 'LG전자랑 LG유플러스 중 누가 먼저 합류했어', says: ['둘 다 나중에'] },
    {
      q: '삼성전자랑 KT 중에 누가 먼저 원팀 들어왔어',
      status: 'corrected',
      says: ['삼성전자는 AI 원팀 참여사가 아닙니다'],
    },
  ])('$q', expectAnswer);

  it.each([
    'SKT랑 카카오 중 누가 먼저 초협력에 들어왔어',
    'who joined first, Samsung or Kakao?',
    '네이버랑 KT 중에 누가 먼저 원팀 들어왔어',
  ])('%s', withheld);
});

describe('여럿 가운데 고르기', () => {
  it.each<Row>([
    { q: 'Samsung, KT, Kakao, SKT - which one is not part of the hyper-cooperation trio?', says: ['KT: it is not'] },
    { q: 'KAIST, 삼성전자, LG유플러스, KT 중에 성격이 다른 하나는 어디야', says: ['삼성전자입니다'] },
    { q: 'LG전자, KT, 카카오 중에서 초협력에 참여한 데는 어디야', says: ['카카오입니다'] },
    { q: 'ICT, 스마트선박, 스마트가전, 제조 중에 LG 합류 전에는 없던 산업은?', says: ['스마트가전입니다'] },
    { q: 'ETRI는 KT쪽이야 SKT쪽이야?', says: ['KT 쪽입니다'], not: ['아니요'] },
    { q: 'Is Kakao on Samsung’s side or LG’s side?', says: ['Samsung Electronics'] },
    { q: '씽큐는 KT쪽이야 LG쪽이야', says: ['LG 쪽입니다'] },
  ])('$q', expectAnswer);

  it.each(['네이버, KT, 카카오 중에 원팀 멤버는?', '네이버는 KT쪽이야 SKT쪽이야?'])('%s', withheld);
});

describe('명단에서 빼고 더하기', () => {
  it.each<Row>([
    { q: 'AI 원팀에서 LG 두 군데 빼면 어디어디 남아', says: ['KT, 현대중공업그룹, 한양대, KAIST, ETRI입니다'] },
    { q: '원팀에서 대학이랑 연구소 빼면 누구 남지?', says: ['KT, 현대중공업그룹, LG전자, LG유플러스입니다'] },
    { q: 'Remove Samsung from the hyper-cooperation and who remains?', says: ['SK Telecom and Kakao'] },
    { q: '초협력에서 KT 빼면 누가 남아?', status: 'corrected', says: ['KT는 초협력 참여사가 아닙니다'] },
    { q: 'LG 합류한 것까지 치면 지금 원팀 전체 멤버 다 적어봐', says: ['ETRI, LG전자, LG유플러스입니다'] },
    {
      q: 'After LG enter, AI One Team will cover which industries? all of them',
      says: ['smart ships', 'smart devices'],
    },
    { q: 'LG 합류로 추가된 산업 전부 알려줘', says: ['스마트가전과 스마트기기입니다'] },
    { q: 'SKT의 동맹 두 회사는?', says: ['삼성전자와 카카오입니다'] },
  ])('$q', expectAnswer);

  it.each(['원팀에서 네이버 빼면 누가 남아?', '구글의 우군은 누구야'])('%s', withheld);
});

describe('두 이름의 소속과 직급', () => {
  it.each<Row>([
    { q: '전홍범이랑 기가지니는 같은 회사 소속인가요', says: ['네.', 'KT'] },
    { q: 'does ThinQ belong to KT?', says: ['No.', 'LG Electronics'] },
    { q: '박정호와 박일평은 다른 회사 사람인가요?', says: ['네.'] },
    { q: '박일평이랑 이상민은 직급이 어떻게 다른가요', says: ['사장', '부사장으로 다릅니다'] },
    { q: 'which one has the higher title, Park Il-pyung or Lee Sang-min?', says: ['Park Il-pyung'] },
    { q: '박정호랑 고동진은 둘 다 사장이야?', says: ['네.'] },
    { q: '코로나 관련해서 kt가 내는거랑 유플이 내는거 차이', says: ['노하우', '로밍 데이터'] },
  ])('$q', expectAnswer);

  it.each([
    '박정호와 고동진의 연봉 차이는?',
    '박일평이랑 이상민 나이 차이는?',
    'who earns more, Park Jung-ho or Koh Dong-jin?',
  ])('%s', withheld);
});

describe('만, 뿐, only와 목록', () => {
  it.each<Row>([
    { q: 'AI One Team is only for covid, correct?', status: 'corrected', says: ['No.'] },
    { q: 'AI 원팀 멤버는 기업뿐이야?', says: ['아니요.', '한양대, KAIST, ETRI도'] },
    { q: '초협력은 삼성만 하는 거야?', says: ['아니요.', 'SK텔레콤과 카카오도'] },
    { q: '로밍 데이터는 LG유플러스만 내는 거야?', says: ['네, 맞습니다.'] },
    { q: 'Does only KT provide telecom data?', says: ['No.', 'LG Uplus'] },
    { q: '감염병 대책에 로밍 데이터도 들어가?', says: ['네, 맞습니다.'] },
    { q: '박정호가 말한 글로벌 기업에 카카오도 포함돼?', says: ['아니요.'] },
    { q: '로봇도 대상 산업에 들어가나요?', says: ['네, 맞습니다.'] },
  ])('$q', expectAnswer);

  it.each([
    '오큘러스고는 페이스북하고만 한 거야?',
    '사회 문제에 교육도 포함되나요?',
    'Is Naver among the giants Park mentioned?',
    'Is the alliance only Korean?',
  ])('%s', withheld);
});

describe('다른 것을 묻는 말', () => {
  it.each<Row>([
    { q: '경쟁 관계이기도 한 KT와 LG가 손을 잡은 까닭이 무엇인지', says: ['업종과 경쟁 관계를 넘어'] },
    { q: '원팀 협력 분야 정리해줘', says: ['사회적 이슈', '인재 양성'] },
    { q: '기사 내용 정리해줘', says: ['초협력', 'AI 원팀'] },
  ])('$q', expectAnswer);
});

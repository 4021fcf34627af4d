import type { Status } from '../../../src/bot';
import { ask } from '../helpers';

interface Row {
  readonly q: string;
  readonly says: readonly string[];
  readonly not?: string;
  readonly status?: Status;
}

const expectAnswer = ({ q, says, not, status = 'answered' }: Row): void => {
  const reply = ask(q);
  expect({ q, status: reply.status }).toEqual({ q, status });
  for (const part of says) expect(reply.answer).toContain(part);
  if (not) expect(reply.answer).not.toContain(not);
};

describe('several things asked in one message', () => {
  it.each<Row>([
    { q: '업무협약식은 언제 어디서 열렸어?', says: ['2020년 6월 3일', 'KT 광화문빌딩 이스트입니다'] },
    { q: 'when and where was the signing ceremony held?', says: ['June 3, 2020', 'Gwanghwamun Building East'] },
    { q: 'when did SK Telecom release Oculus Go and with whom?', says: ['November 2019', 'Facebook.'] },
    { q: '초협력을 누가 언제 밝혔어?', says: ['박정호 SK텔레콤 사장입니다', '2020년 1월'] },
    { q: '오큘러스고는 언제 누구와 내놨어?', says: ['2019년 11월', '페이스북입니다'] },
    { q: '기자 이름이랑 직책 알려줘', says: ['박효길 매일일보 기자'], not: 'SK텔레콤 사장' },
    { q: '박정호가 누구야? 고동진은?', says: ['SK텔레콤 사장입니다', '삼성전자 IM(IT·모바일)부문 사장입니다'] },
    { q: '박정호가 누구야? 이재용은?', says: ['SK텔레콤 사장입니다', '나오지 않습니다'] },
    { q: 'AI 원팀 언제 출범했고 누가 합류했어?', says: ['2020년 2월', 'LG전자와 LG유플러스입니다'] },
    { q: '삼성은 어느 진영이고 KT는 어느 진영이야?', says: ['초협력 쪽입니다', 'AI 원팀 쪽입니다'] },
  ])('$q', expectAnswer);

  it.each([
    '누가 언제 AI 원팀에서 탈퇴했어?',
    'who funded AI One Team and when?',
    'when and where was Park Jung-ho born?',
    '애플은 언제 누구와 제휴했어?',
    '한양대는 왜 참여해? KAIST는?',
  ])('%s', (q) => expect(ask(q).status).toBe('not_in_article'));
});

describe('parts of a list and lists together', () => {
  it.each<Row>([
    { q: 'how many of the AI One Team members are companies?', says: ['4 (KT, Hyundai Heavy'] },
    { q: 'AI 원팀 기업 멤버만 알려줘', says: ['KT, 현대중공업그룹, LG전자, LG유플러스입니다'] },
    { q: 'AI 원팀에서 대학 빼고', says: ['KT, 현대중공업그룹, KAIST, ETRI, LG전자, LG유플러스입니다'] },
    {
      q: 'which members are research institutes and which are companies',
      says: ['KAIST and ETRI;', 'KT, Hyundai Heavy Industries Group, LG Electronics and LG Uplus'],
    },
    { q: 'ＡＩ　원팀에　참여한　중공업　그룹은?', says: ['현대중공업그룹입니다'] },
    { q: '두 진영 합쳐서 몇 곳이야?', says: ['모두 10곳'] },
    { q: 'how many members does each alliance have?', says: ['7 and', '3'] },
    { q: '출범 때 멤버 수와 지금 멤버 수 차이', says: ['2곳 차이', '5곳', '7곳'] },
    { q: 'AI 원팀과 초협력 중 어디가 더 커?', says: ['7곳', '3곳'] },
    { q: 'who forms the hyper-cooperation camp?', says: ['Samsung Electronics, SK Telecom and Kakao.'] },
    { q: 'how long between the launch and the LG signing', says: ['4 months'] },
  ])('$q', expectAnswer);

  it.each([
    'AI 원팀에 참여한 은행은?',
    'AI 원팀에 참여한 자동차 그룹은?',
    '초협력에 들어간 대학은?',
    '두 진영 합쳐서 매출이 얼마야?',
    '출범 때 예산과 지금 예산 차이',
    '초협력은 처음보다 몇 곳 늘었어?',
    '초협력과 AI 원팀 중 어디가 매출이 더 커?',
    'who leads the hyper-cooperation camp?',
    'how long between the launch and the Naver deal',
  ])('%s', (q) => expect(ask(q).status).toBe('not_in_article'));
});

describe('the photo', () => {
  it.each<Row>([
    { q: '사진 속 사람들은 누구야? 왼쪽부터', says: ['박일평', '전홍범', '이상민'] },
    { q: '왼쪽에서 두 번째는 누구야?', says: ['전홍범'], not: '박일평' },
    { q: 'who is on the left?', says: ['Park Il-pyung'], not: 'Lee Sang-min' },
    { q: '사진에 누가 찍혔어?', says: ['박일평', '전홍범', '이상민'] },
    { q: '사진 누가 찍었어?', status: 'corrected', says: ['KT가 제공'], not: '박일평' },
    { q: 'who took the photo?', status: 'corrected', says: ['provided by KT'], not: 'Park' },
  ])('$q', expectAnswer);
});

describe('how an answer ends', () => {
  it.each<Row>([
    { q: '기가지니와 씽큐를 어떻게 연동해?', says: ['방안입니다'], not: '으로입니다' },
    { q: '스마트홈은 어떻게 진화시켜?', says: ['연동하는 방식입니다'], not: '해서입니다' },
    { q: '왜 AI 원팀을 만들었어?', says: ['위해서입니다'] },
    { q: 'CES는 어디서 열렸어?', says: ['미국 라스베이거스입니다'] },
    { q: '두 문장으로 요약', says: ['초협력', 'AI 원팀은 코로나19'] },
    { q: '긴 요약', says: ['스마트홈'] },
  ])('$q', expectAnswer);
});

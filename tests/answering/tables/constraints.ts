import { ask } from '../helpers';

describe('물은 사람, 말한 사람, 세워진 곳', () => {
  it.each([
    { q: 'Which executive of KT was at the signing ceremony?', says: 'Jeon Hong-beom' },
    { q: '삼성전자 쪽에서 동의한 사람이 누구래?', says: '고동진' },
    { q: 'Who leads SK Telecom?', says: 'Park Jung-ho' },
    { q: 'KT AI/DX융합사업부문을 이끄는 사람은?', says: '전홍범' },
    { q: 'What did Park Jung-ho say about Google?', says: 'cooperate' },
    { q: 'What did SK Telecom say about going it alone?', says: 'no contest' },
    { q: '카카오에 대해서 박정호가 뭐라고 말했어?', says: '카카오' },
    { q: 'When was AI One Team founded?', says: 'February 2020' },
  ])('그 사람, 그곳의 것이면 답한다: $q', ({ q, says }) => {
    const { status, answer } = ask(q);
    expect([q, status]).toEqual([q, 'answered']);
    expect(answer).toContain(says);
  });

  it.each([
    { q: '카카오 측에서 초협력을 담당하고 계신 임원분의 성함을 알려 주시면 감사하겠습니다.' },
    { q: 'KAIST에서는 어느 교수님이 참여해?' },
    { q: 'Who at Google agreed with Park?' },
    { q: 'Who leads KT?' },
    { q: 'KT를 이끄는 사람은 누구야?' },
    { q: "what did Amazon say in response to Park's comments?" },
    { q: 'What did Kakao say about the hyper-cooperation?' },
    { q: '구글 쪽은 뭐라고 했어?' },
    { q: 'KT는 언제 설립됐어?' },
    { q: 'How many guests attended the signing?' },
  ])('다른 이의 것으로 답하지 않는다: $q', ({ q }) => {
    expect([q, ask(q).status]).toEqual([q, 'not_in_article']);
  });
});

describe('직함, 자리, 날짜', () => {
  it.each([
    { q: '이상민 씨 직급이 사장인가?', says: /^아니요/ },
    { q: '박정호랑 고동진, 둘 다 title이 사장이야?', says: /^네/ },
    { q: 'Are Park Il-pyung and Lee Sang-min both vice presidents?', says: /^No/ },
    { q: 'was the signing ceremony in an LG building', says: /^No/ },
    { q: '협약식이 KT 빌딩에서 열렸어?', says: /^네/ },
    { q: '사진 왼쪽 사람은 KT 소속이야?', says: /^아니요/ },
    { q: '지난해 11월에 무슨 일이 있었어?', says: /오큘러스고/ },
    { q: 'What took place on June 3?', says: /signing ceremony/ },
    { q: 'Which of the founders is a university?', says: /^Hanyang/ },
    { q: "Of the three people pictured, which one doesn't work for an LG company?", says: /^Jeon/ },
  ])('대조해서 답한다: $q', ({ q, says }) => {
    const { status, answer } = ask(q);
    expect([q, status]).toEqual([q, 'answered']);
    expect(answer).toMatch(says);
  });

  it.each([
    { q: '3월에 무슨 일이 있었어?' },
    { q: 'What happened on June 4?' },
    { q: '카카오는 2020년 2월에 뭐 했어?' },
    { q: 'What did Samsung do in November 2019?' },
  ])('그 날짜의 일이 없으면 없다고 한다: $q', ({ q }) => {
    expect([q, ask(q).status]).toEqual([q, 'not_in_article']);
  });
});

describe('말한 수와 내는 곳', () => {
  it.each([
    { q: '창립 멤버 네 곳이 어디야?', says: '5개' },
    { q: 'Which six companies founded AI One Team?', says: 'five' },
    { q: '초협력하는 네 회사는 어디야?', says: '3곳' },
    { q: 'AI One Team has six members, right?', says: '7' },
    { q: '로밍 데이터는 KT가 내고 감염병 노하우는 유플러스가 내는 거라던데, 왜 그렇게 나눴대?', says: 'LG유플러스' },
    { q: 'Why does LG Uplus bring the know-how?', says: 'KT' },
  ])('다르면 바로잡는다: $q', ({ q, says }) => {
    const { status, answer } = ask(q);
    expect([q, status]).toEqual([q, 'corrected']);
    expect(answer).toContain(says);
  });

  it.each([
    { q: '창립 멤버 다섯 곳이 어디야?' },
    { q: 'Which two of the three people in the photo work for LG?' },
    { q: '사진에 있는 LG 임원 두 명은 누구야?' },
    { q: 'AI 원팀은 일곱 곳이지?' },
    { q: 'KT가 노하우를 왜 내?' },
    { q: '두 LG 회사가 AI 원팀에 합류한 이유는?' },
  ])('맞으면 그대로 답한다: $q', ({ q }) => {
    expect([q, ask(q).status]).toEqual([q, 'answered']);
  });
});

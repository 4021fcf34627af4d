import { ask } from '../helpers';

const YES = /^(네|Yes|That is right)/;
const NO = /^(아니요|No)\b|^아니요/;

describe('yes and no', () => {
  it.each([
    '현대중공업은 초협력 멤버가 아니지?',
    '카카오는 AI 원팀이 아니죠?',
    '기가지니는 삼성 제품이 아니지?',
    '협약식은 라스베이거스에서 열린 게 아니지?',
    'KT는 로밍 데이터를 안 내지?',
    '오큘러스고는 콘텐츠가 아니지?',
    "Kakao isn't in AI One Team, right?",
    "KT doesn't bring roaming data, does it?",
    "The signing ceremony wasn't held in February, was it?",
  ])('agrees that it is not so: %s', (question) => {
    const answer = ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.answer).toMatch(YES);
  });

  it.each([
    'KT는 AI 원팀이 아니지?',
    '고동진 사장은 동의하지 않았지?',
    '오큘러스고는 SK텔레콤이 낸 게 아니라며?',
    'LG유플러스는 로밍 데이터를 내지 않지?',
    '기가지니는 LG전자 거지?',
    '협약식은 2월에 열렸지?',
    '초협력에 참여하는 회사는 네 곳이지?',
    "LG Uplus didn't join AI One Team, did it?",
    'Google is a member of AI One Team, isn’t it?',
  ])('corrects what is taken for granted: %s', (question) => {
    const answer = ask(question);
    expect(answer.status).toBe('corrected');
    expect(answer.answer).toMatch(NO);
  });

  it.each([
    '협약식은 2월에 열렸나요?',
    '기가지니는 LG전자 거야?',
    'Was the article written by Park Jung-ho?',
    'Do KT and LG Uplus both provide roaming data?',
    '버추얼소셜월드는 기기야?',
    '박정호는 한국에서 따로 해도 된다고 했지?',
  ])('says no to %s', (question) => {
    expect(ask(question).answer).toMatch(NO);
  });

  it.each([
    ['AI 원팀은 강남에 있어?'],
    ['협약식은 오전이었어?'],
    ['오큘러스고는 품절됐어?'],
    ['협약식에 기자 50명이 왔어?'],
    ['AI 원팀에 서울대도 참여해?'],
    ['네이버는 AI 원팀 멤버가 아니지?'],
    ["Apple isn't in AI One Team, is it?"],
    ['KT는 적자가 아니지?'],
  ])('does not know %s', (question) => {
    expect(ask(question).status).toBe('not_in_article');
  });
});

describe('one of two', () => {
  it.each([
    ['기가지니 KT 거야 LG전자 거야?', 'KT입니다.'],
    ['원팀이 출범한 게 2월이야 6월이야?', '2월'],
    ['CES 2020은 한국에서 열렸어 미국에서 열렸어?', '미국입니다.'],
    ['전홍범은 사장이야 부사장이야?', '부사장'],
    ['고동진은 동의했어 반대했어?', '동의'],
    ['Was AI One Team launched in February or in June?', 'February'],
    ['Who brings roaming data, KT or LG Uplus?', 'LG Uplus'],
    ['Did KT or SK Telecom release Oculus Go?', 'SK Telecom.'],
  ])('%s', (question, text) => {
    const { status, answer } = ask(question);
    expect(status).toBe('answered');
    expect(answer).toContain(text);
    expect(answer).not.toMatch(/^(네,|아니요|Yes|No\b)/);
  });

  it.each(['기가지니는 LG전자 거야 삼성 거야?', 'Is GiGA Genie from LG Electronics or Samsung?'])(
    'is neither: %s',
    (question) => {
      const { status, answer } = ask(question);
      expect(status).toBe('corrected');
      expect(answer).toMatch(/^(둘 다 아닙니다|Neither)/);
    },
  );

  it.each(['협약식은 오전이었어 오후였어?', 'AI 원팀은 강남에 있어 판교에 있어?', 'KT가 더 커 LG유플러스가 더 커?'])(
    'is not told: %s',
    (question) => {
      expect(ask(question).status).not.toBe('answered');
    },
  );
});

describe('what a matching fact cannot hold', () => {
  it.each([
    '라스베이거스는 어느 주에 있어?',
    'What state is Las Vegas in?',
    '오큘러스고는 어느 나라 제품이야?',
    'KT는 언제 설립됐어?',
    'Who leads AI One Team?',
    'AI 원팀을 이끄는 건 누구야?',
    '우리 회사가 AI 원팀에 들어가려면?',
    'How do I join AI One Team?',
    '그거 말고 딴 것도 손댄대?',
  ])('refuses %s', (question) => {
    expect(ask(question).status).toBe('not_in_article');
  });

  it.each([
    ['CES는 어디서 열렸어?', '라스베이거스'],
    ['CES 2020은 어느 나라에서 열렸지?', '미국'],
    ['In which city was CES held?', 'Las Vegas'],
    ['FC부문을 이끄는 사람은?', '이상민'],
    ['코로나 말고 다른 문제도 다룬대?', '환경오염'],
    ['LG전자는 왜 합류했어?', '경쟁력'],
  ])('answers %s', (question, text) => {
    const { status, answer } = ask(question);
    expect(status).toBe('answered');
    expect(answer).toContain(text);
  });
});

describe('names in Hanja', () => {
  it.each([
    ['朴正浩는 누구야?', '박정호'],
    ['陣營이 몇 개야?', '2개'],
    ['LG電子는 언제 合流했어?', '2020년 6월 3일'],
  ])('%s', (question, text) => {
    expect(ask(question).answer).toContain(text);
  });
});

describe('a pronoun', () => {
  it.each([
    [['Is Kakao in the hyper-cooperation?', 'is it in AI One Team?'], /^No, Kakao is not/],
    [['What is GiGA Genie?', 'is it in AI One Team?'], /^Yes, KT is part/],
    [['Who revealed the idea of hyper-cooperation?', 'Is he from KT?'], /^No\. Park Jung-ho/],
  ] as const)('%j', (questions, text) => {
    expect(ask(...questions).answer).toMatch(text);
  });
});

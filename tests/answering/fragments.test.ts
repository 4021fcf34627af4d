import { ask } from './helpers';

describe('조각 물음', () => {
  it.each([
    { questions: ['업무협약식에 KT에선 누가 나왔나요?', 'LG유플러스에서는요?'], says: '이상민' },
    { questions: ["Who's on the left in the photo?", 'and the guy from KT?'], says: 'Jeon Hong-beom' },
    { questions: ['how many people are in the ceremony photo?', 'names?'], says: 'Lee Sang-min' },
    { questions: ['초협력 멤버는 누구누구야?', 'LG도?'], says: '아니요. LG전자와 LG유플러스' },
    { questions: ['초협력 참여사에 SKT도 있나?', '카카오도?'], says: '네, 카카오' },
    { questions: ['삼성이랑 AI로 손잡은 데 어디어디야', 'KT도 껴?'], says: '아니요. KT' },
    {
      questions: ['why did LG Electronics pull out of AI One Team?', "oh so they're in?"],
      says: 'Yes, LG Electronics',
    },
    { questions: ['When was AI One Team launched?', 'ok then what about Hanyang?'], says: 'February 2020' },
    { questions: ['Who makes ThinQ?', 'what about the other one, Genie?'], says: 'KT' },
    { questions: ['네이버도 AI 원팀이야?', '그럼 카이스트는?'], says: '네, KAIST' },
    { questions: ['삼성은 AI 원팀이야?', '그럼 어디에 있어?'], says: '초협력' },
    { questions: ['기사 제목이 뭐야?', '기자는?'], says: '박효길' },
    { questions: ['LG유플러스는 코로나 대응에서 무슨 데이터를 내?', 'KT는 뭘 내?'], says: '노하우' },
    { questions: ['CES 2020은 언제 열렸어?', '협약식은?'], says: '6월 3일' },
    { questions: ['기가지니는 누가 만들었어?', '씽큐는?', '둘이 연동은 벌써 끝난 거?'], says: '아직 계획' },
    { questions: ['현대중공업도 원팀이에요?', '아 그리고 다른 질문인데 이 기사 며칠자예요?'], says: '6월 21일' },
  ])('$questions', ({ questions, says }) => {
    const { status, answer } = ask(...questions);
    expect(status).toBe('answered');
    expect(answer).toContain(says);
  });

  it.each([
    ['원팀에 대학교도 들어가 있나요?', '서울대도요?'],
    ['Is Google part of the hyper-cooperation?', 'Apple too?'],
    ['사진에서 LG전자 사람이 누구야?', '카카오 사람은?'],
    ['how many people are in the ceremony photo?', 'names?', "which one's from Kakao?"],
    ['KT는 코로나19에 뭘 제공해?', '한양대는?'],
    ['whose roaming data are they using against COVID-19?', 'did it work?'],
    ['원팀이 인재도 키운대?', 'how many명?'],
    ['협약식은 언제였나요?', '다음 협약식은?'],
    ['is Samsung in AI One Team', 'why not?'],
    ['What did SKT launch in November 2019?', 'who helped?'],
    ['What did SKT launch in November 2019?', 'was Samsung involved?'],
    ['AI 원팀이 로봇도 다뤄?', '자율주행도?'],
    ['기사 제목이 뭐야?', '조회수는?'],
    ['스마트홈은 어떻게 한다는 거야?', 'KT가 맡은 건?', '삼성전자는?'],
  ])('%s → %s %s', (...questions) => {
    expect(ask(...questions).status).not.toBe('answered');
  });
});

describe('누구랑', () => {
  it.each([
    { q: 'KT는 누구랑 손잡았어?', says: '현대중공업그룹' },
    { q: '카카오는 어디랑 협력해?', says: '삼성전자와 SK텔레콤' },
    { q: 'who is Samsung working with?', says: 'SK Telecom and Kakao' },
    { q: 'SKT는 누구랑 오큘러스고를 냈어?', says: '페이스북' },
  ])('$q', ({ q, says }) => {
    expect(ask(q).answer).toContain(says);
  });

  it.each(['네이버는 누구랑 협력해?', '삼성은 누구랑 소송해?', 'who is KT competing with?', 'KAIST는 누구랑 연구해?'])(
    '기사에 없다: %s',
    (q) => {
      expect(ask(q).status).toBe('not_in_article');
    },
  );
});

import { ask } from '../helpers';

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

describe('대화에서 이어 묻는 말', () => {
  it.each([
    { questions: ['박정호가 초협력을 언급한 데가 어디야', '몇 월이었어?'], says: '1월' },
    { questions: ['Where was the photo taken?', 'date?'], says: 'June 3' },
    { questions: ['오큘러스고 누구랑 냈어?', '언제?'], says: '2019년 11월' },
    { questions: ['협약식 이름이 뭐야?', '언제 어디서?'], says: '광화문' },
    { questions: ['AI 원팀 언제 생겼음?', '어디어디 있는데?'], says: '현대중공업' },
    { questions: ['AI 원팀은 언제 생겼어?', '그럼 LG전자도 그때부터 있던 거야?'], says: '아니요' },
    { questions: ['is KAIST in the One Team?', 'since the start?'], says: 'Yes, KAIST' },
    { questions: ['CES 2020은 뭐야?', '초협력은 누가 말했어?', '그 행사 어디서 열렸어?'], says: '라스베이거스' },
    { questions: ['협약식 언제 했어?', '이상민도 거기 있었어?'], says: '네' },
    { questions: ['사진에 누구누구 있어?', '그분들 중에 전자 쪽 사람은?'], says: '박일평' },
    { questions: ['사진에 누구누구 있어?', '두 번째 분은 어느 회사야?'], says: 'KT' },
    { questions: ['List the people in the photo', "the last one, what's his job?"], says: 'FC division' },
    { questions: ['사진에 맨 왼쪽은 누구야?', '그 옆에는?', '그럼 맨 오른쪽은?'], says: '이상민' },
    {
      questions: [
        "What's KT's AI platform called?",
        'it is going to be hooked up to what?',
        'whose product is that one?',
      ],
      says: 'LG',
    },
    { questions: ['기가지니는 뭐랑 연동한대?', '확정이야 아니면 아직 보는 중이야'], says: '아직 계획' },
    { questions: ['does Samsung belong to the KT-led group', 'ok then what about Hanyang?'], says: 'Yes, Hanyang' },
  ])('$questions', ({ questions, says }) => {
    const { status, answer } = ask(...questions);
    expect(status).toBe('answered');
    expect(answer).toContain(says);
  });

  it.each([
    ['협약식 언제 했어?', '고동진도 거기 있었어?'],
    ['what did Park Jung-ho announce in Vegas?', 'was Koh Dong-jin there?'],
    ['협약식 언제 열렸어?', '어디서?', '삼성도 왔어?'],
    ['기사 누가 썼어?', 'editor?'],
    ['AI 원팀 목표가 뭐야', '몇 시에?'],
    ['오큘러스고는 언제 나왔어?', '며칠?'],
    ['오큘러스고 언제 나왔어', '확정이야 아니면 아직 검토 중이야?'],
    ['LG전자 CTO가 누구야?', '언제?'],
    ["What's KT's AI platform called?", 'where?'],
    ['네이버는 언제 합류했어?', '어디어디 있는데?'],
  ])('says nothing of %s, %s', (...questions) => {
    expect(ask(...questions).status).not.toBe('answered');
  });
});

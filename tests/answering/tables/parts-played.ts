import { ask } from '../helpers';

describe('what part somebody or something has in the story', () => {
  it.each([
    ['박일평은 사진 어디에 서 있어?', /^왼쪽에서 첫 번째/],
    ['전홍범은 왼쪽에서 몇 번째야?', /^왼쪽에서 두 번째/],
    ['where does Lee Sang-min stand in the photo?', /^Third from the left/],
    ['KT 역할 알려줘', /기가지니/],
    ['What role does Kakao play?', /hyper-cooperation/],
    ['구글은 누구랑 손잡았어?', /^아마존과 페이스북/],
    ['who does Amazon work with?', /^Google and Facebook/],
    ['페이스북은 누구랑 손잡았어?', /^SK텔레콤/],
    ['카카오는 누구랑 협력했어?', /^삼성전자와 SK텔레콤/],
    ['오큘러스고와 관련된 회사는?', /^SK텔레콤과 페이스북/],
    ['which companies are involved in GiGA Genie?', /^KT and LG Electronics/],
    ['고동진이 동의했어?', /^네/],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toMatch(says);
  });

  it.each([
    ['박정호는 사진 어디에 있어?'],
    ['who is next to Koh Dong-jin?'],
    ['고동진 옆에는 누구?'],
    ['전홍범이 동의했어?'],
    ['초협력은 코로나 때 뭐 해?'],
    ['초협력 나중에 들어온 곳?'],
    ['초협력이 코로나 데이터를 활용해?'],
    ['현대중공업그룹 제품은?'],
    ['삼성전자의 초협력 내 역할은?'],
  ])("no part that is somebody else's: %s", (q) => {
    expect({ q, status: ask(q).status }).toEqual({ q, status: 'not_in_article' });
  });

  it('says neither yes nor no to KAIST being a school, of which the article calls it none', () => {
    expect(ask('KAIST는 대학이야?').answer).toMatch(/^KAIST/);
    expect(ask('한양대는 회사야?').answer).toMatch(/^아니요/);
  });
});

describe('what is left when some of it is taken out', () => {
  it.each([
    ['감염병 말고 또 뭐에 써?', /^환경오염과 산업안전/],
    ['코로나 외에 AI로 해결하려는 문제 두 가지는?', /^환경오염과 산업안전/],
    ['AI 원팀이 해결하려는 사회문제는?', /^감염병, 환경오염, 산업안전/],
    ['AI 원팀에서 회사가 아닌 곳은?', /^한양대, KAIST, ETRI/],
    ["which AI One Team members aren't companies?", /^Hanyang/],
    ['AI 원팀 멤버가 아닌 회사는?', /^삼성전자/],
    ['삼성은 사진에 있어?', /^아니요/],
    ['사진 삼성이 준 거야?', /^아니요.*KT가 제공/],
    ['LG는 사진에 나와?', /^네.*박일평/],
    ['로밍 데이터 어디에 쓰여?', /^코로나19 확산/],
    ['초협력과 AI 원팀의 관계는?', /서로 다른 진영/],
    ['How is AI One Team made up?', /^KT, Hyundai/],
    ['박정호가 친구들이라고 부른 회사는?', /^구글, 아마존, 페이스북/],
    ['협약식이랑 기사 날짜 차이는?', /^18일/],
    ['LG전자는 데이터를 제공해?', /^아니요/],
    ['KT는 데이터 제공해?', /^네/],
    ['라스베이거스는 어느 나라야?', /^미국/],
    ['세 회사의 전략은?', /^AI 부문 등을 중심으로 '초협력'/],
    ['who gave the speech in Las Vegas?', /^Park Jung-ho/],
    ['어느 진영에도 없는 회사는?', /^구글, 아마존, 페이스북/],
    ['which companies are in neither camp?', /^Google, Amazon and Facebook/],
    ['who stands between Park Il-pyung and Lee Sang-min?', /^Jeon Hong-beom/],
    ['list all dates in the article', /November 2019.*June 21, 2020/s],
    ['AI 원팀 멤버랑 목표 알려줘', /KAIST.*1등 대한민국/s],
    ['누가 썼고 언제 나왔어?', /박효길.*2020년 6월 21일/s],
    ['Who provided the photo and where was it taken?', /KT\..*Gwanghwamun/s],
    ['영어로 요약해줘', /^ICT companies/],
    ['summarize in Korean', /ICT 기업들/],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toMatch(says);
  });

  it.each([
    ['기가지니 어디에 써?'],
    ['카카오의 문제점은?'],
    ['박정호 역할은 누가 맡았어?'],
    ['박일평과 전홍범 사이에 누가 있어?'],
    ['KT의 전략은?'],
  ])('%s has no answer', (q) => expect({ q, status: ask(q).status }).toEqual({ q, status: 'not_in_article' }));
});

describe('titles of several people', () => {
  it.each([
    ['What title do Jeon Hong-beom and Lee Sang-min share?', /^Both have it/],
    ['전홍범과 이상민의 공통 직함은?', /^둘 다 부사장/],
    ['Which of the people in the photo hold the rank of 부사장?', /^Jeon Hong-beom.*Lee Sang-min/],
    ['Between Park Il-pyung and Jeon Hong-beom, whose title is higher?', /^Park Il-pyung/],
    ['좨 ㅑㄴ Park Jung-ho?', /^President of SK Telecom/],
  ])('%s', (q, says) => {
    expect(ask(q)).toMatchObject({ status: 'answered', answer: expect.stringMatching(says) });
  });

  it('counts in no partner who is left out', () => {
    expect(ask('with whom did SKT release Oculus Go?', 'Any partner besides Facebook?').status).toBe('not_in_article');
  });
});

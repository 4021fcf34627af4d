import { ask } from '../helpers';

describe('an alliance told by a member that is in it', () => {
  it.each([
    ["does samsung belong to KT's AI group?", /^No\./],
    ['Is Kakao in the group KT leads?', /^No[.,]/],
    ["who's in the group that KT runs?", /Hanyang University/],
    ['KT가 속한 팀에 카카오도 있어?', /^아니요/],
    ['when did the team KT belongs to start?', /February 2020/],
    ['KT가 들어간 동맹 언제 출범했어?', /2020년 2월/],
    ['Is Kakao in the team of KT?', /^No[.,]/],
    ['Is ETRI taking part in this alliance of KT?', /^Yes/],
    ["what's the name of the alliance KT is in?", /AI One Team/],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer.replace(', ', '. ')).toMatch(says);
  });
});

describe('an alliance told by a member that is not in it', () => {
  it.each([
    ['KT 진영 말고 다른 진영엔 누가 있어?', /^삼성전자, SK텔레콤, 카카오/],
    ['삼성이 없는 쪽 진영에는 누구누구 있어?', /^KT, 현대중공업그룹/],
    ['SKT 반대편 진영에는 누가 있나요?', /^KT, 현대중공업그룹/],
    ['The alliance without KT - who is in it?', /^Samsung Electronics, SK Telecom and Kakao/],
    ['who is in the camp that KT is not part of?', /^Samsung Electronics, SK Telecom and Kakao/],
    ["the camp opposing KT's: who's in there?", /^Samsung Electronics, SK Telecom and Kakao/],
    ['Which camp is not led by KT?', /Samsung Electronics, SK Telecom and Kakao/],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toMatch(says);
  });

  it.each([
    'There are two AI platforms in the piece. Which one is not KT’s?',
    'who are the rivals of NAVER’s camp?',
    '네이버가 속한 진영에는 누가 있어?',
    '네이버 말고 다른 진영에는 누가 있어?',
  ])('%s', (q) => expect(ask(q).answer).not.toMatch(/^(KT, |삼성전자, |Samsung Electronics, )/));
});

describe('a thing that is asked for', () => {
  it.each(["What will the phone company's roaming info be used for?", 'what happens to home appliances?'])('%s', (q) =>
    // the names alone are of who brings it
    expect(ask(q).answer).not.toMatch(/^LG (Uplus|Electronics)\./),
  );
});

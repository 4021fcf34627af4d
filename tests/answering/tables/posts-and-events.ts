import { ask } from '../helpers';

describe('who somebody is, and what happened somewhere', () => {
  it.each([
    ["Who heads KT's AI/DX business?", 'Jeon Hong-beom'],
    ['LG유플러스 FC부문 head가 누구야', '이상민'],
    ["who's the vice president?", 'Lee Sang-min'],
    ['사장이 누구야?', '고동진'],
    ['is everyone in the photo a president?', 'No. 1 of the 3'],
    ['임원들 모두 사장인가요', '5명 가운데 3명'],
    ["what's Koh's title?", 'IM'],
    ['박일평 belongs to which company?', 'LG Electronics'],
    ['which companies does the article mention?', 'Amazon'],
    ['기사에 나오는 임원들 누구야', '이상민'],
    ['CES에서 뭐라고 했어?', '초협력'],
    ['기자간담회에서 뭐라고 했어?', '초협력'],
    ['고동진 반응은 어땠어?', '동의'],
    ['what did Koh Dong-jin agree to?', 'going it alone'],
    ['한양대 껴있어 원팀에?', '네'],
    ['of the two blocs, which one has more members?', '7 members against 3'],
    ['KT는 노하우를 내?', '네'],
    ['LG전자가 로밍 데이터를 내?', 'LG유플러스'],
    ['인재 양성도 하기로 했어?', '네, 맞습니다'],
    ['Are the LG companies founding members?', 'No'],
    ['구글이랑 아마존이 협력한대?', '네'],
    ['LG전자는 왜 들어갔어?', '경쟁력'],
  ])('%s', (question, says) => {
    const { status, answer } = ask(question);
    expect({ status, answer }).toEqual({ status: 'answered', answer: expect.stringContaining(says) });
  });

  it.each([
    "who is KT's head?",
    "who's the head of LG Uplus?",
    'who does Koh answer to',
    'who was with Park Jung-ho?',
    '고동진 옆에 누가 있어?',
    '고동진이 만든 거 뭐야',
    'what did Koh Dong-jin build?',
    'what does Samsung make?',
    'what did Google launch?',
    'when did SKT join?',
    "what's in it for Hanyang?",
    'does Samsung have an AI platform?',
    '박일평은 찬성했어?',
    'did Jeon Hong-beom agree?',
    '협약식에서 뭐라고 했어?',
    '기가지니는 어디에 쓰여?',
    '기가지니 왜 만들었어?',
    'why was Park Jung-ho there?',
    'was SKT there from the start?',
    '박정호가 언급한 사람은?',
    'anything else besides covid?',
  ])('%s has no answer', (question) => expect(ask(question).status).not.toBe('answered'));

  it('names no reporter among the executives', () =>
    expect(ask('기사에 나오는 임원들 누구야').answer).not.toContain('박효길'));

  it.each([
    { questions: ['AI 원팀에 누가 들어왔어?', '거기 원래 누가 있었는데?'], says: '현대중공업' },
    { questions: ['초협력이 뭐야?', '거긴 누가 있어?'], says: '카카오' },
    { questions: ['AI 원팀에 누가 들어왔어?', '걔네 말고 원래 있던 데는?'], says: '한양대' },
  ])('$questions', ({ questions, says }) => {
    const { status, answer } = ask(...questions);
    expect({ status, answer }).toEqual({ status: 'answered', answer: expect.stringContaining(says) });
  });
});

describe('who was at which occasion, and all who have a title', () => {
  it.each([
    ['did Park Jung-ho attend CES?', /^Yes/],
    ['did Lee Sang-min attend the ceremony?', /^Yes/],
    ['which presidents are named?', /Park Jung-ho.*Koh Dong-jin.*Park Il-pyung/],
  ])('%s', (question, says) => expect(ask(question).answer).toMatch(says));

  it.each([
    'did Park Jung-ho attend the ceremony?',
    'was there an award ceremony?',
    'opening ceremony of CES?',
    'AI 원팀 출범식은 어디서 했어?',
    'roughly how many people turned up for the ceremony',
  ])('%s has no answer', (question) => expect(ask(question).status).not.toBe('answered'));
});

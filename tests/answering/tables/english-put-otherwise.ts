import { ask } from '../helpers';

describe('an English question put the long way round', () => {
  it.each([
    ["the man in the middle, what's his job?", /AI\/DX/],
    ["it's KT who has the know-how, right?", /^Yes/],
    ['the company behind ThinQ, who did they send to be photographed', /Park Il-pyung/],
    ['which ones were the last to come on board at One Team', /^LG Electronics and LG Uplus/],
    ['the alliance of which LG is a member, name?', /^AI One Team/],
    ['Park said what about going it alone?', /no contest/],
    ['Between KT and LG U+, who contributes roaming data?', /^LG Uplus/],
    ['Which came first, the launch of One Team or the remarks by Park at CES?', /CES 2020 came first/],
    ['who all is in the SKT lot', /^Samsung Electronics, SK Telecom and Kakao/],
    ['whose is ThinQ', /^LG Electronics/],
    ['Is it fair to say One Team has seven members?', /^Yes/],
  ])('%s', (q, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: 'answered' });
    expect(answer).toMatch(says);
  });
});

describe('letters that the article spells out, and others', () => {
  it.each([
    ["What's 'IM' short for in Koh's job title?", 'answered', /^IT & mobile/],
    ['spell out the CTO acronym', 'answered', /^Chief technology officer/],
    ['what does ETRI stand for', 'answered', /^Electronics and Telecommunications/],
    ['what does FC stand for', 'not_in_article', /FC/],
    ["what's DX in Jeon's title", 'not_in_article', /DX/],
    ['what does KT stand for', 'not_in_article', /KT/],
  ])('%s', (q, expected, says) => {
    const { status, answer } = ask(q);
    expect({ q, status }).toEqual({ q, status: expected });
    expect(answer).toMatch(says);
  });
});

describe('a number with a bound', () => {
  it.each([
    ['Does One Team have more than six members?', /^Yes/],
    ['Does One Team have more than seven members?', /^No/],
    ['Does One Team have at least seven members?', /^Yes/],
    ['Does hyper-cooperation have fewer than four companies?', /^Yes/],
    ['AI 원팀 참여사가 다섯 곳 넘어?', /^네/],
    ['AI 원팀은 여덟 곳 이상이야?', /^아니요/],
  ])('%s', (q, says) => {
    expect(ask(q).answer).toMatch(says);
  });
});

describe('what belongs to another', () => {
  it.each([
    "was the ceremony at LG's office?",
    'does LG Electronics run home IoT',
    'did Park say that Google and Amazon compete?',
    'Which model of LG fridge would you recommend?',
    'what will Hyundai Heavy be linked to',
    "the man in the middle, what's his salary?",
    'Between KT and LG U+, who makes more money?',
    'it is KT who has the budget, right?',
  ])('%s', (q) => {
    expect(ask(q).answer).not.toMatch(/^Yes/);
    expect(ask(q).status).not.toBe('answered');
  });
});

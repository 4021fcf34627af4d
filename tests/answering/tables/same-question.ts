import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { ask, bot } from '../helpers';

/** Questions that are answered, and what must be done to none of them for the answer to change. */
const KOREAN = [
  'AI 원팀에 누가 합류했나요?',
  'AI 원팀은 언제 출범했어?',
  '협약식은 어디서 열렸습니까?',
  '초협력을 처음 밝힌 사람은 누구야?',
  '삼성전자는 AI 원팀에 들어갔어?',
  '기가지니는 어느 회사 거예요?',
  '고동진 사장은 어느 회사 사람이죠?',
  '사진 왼쪽에 있는 사람이 누구인가요?',
  '이 기사 누가 썼어?',
  'SK텔레콤은 누구랑 오큘러스고를 냈어?',
  'AI 원팀의 목표가 뭐야?',
  '카카오는 왜 VR에 참여했어?',
  '초협력에는 어느 회사들이 있나요?',
  '코로나19 대응에 KT는 뭘 내놓나요?',
  '박일평은 직함이 뭐야?',
] as const;

const ENGLISH = [
  'When was AI One Team launched?',
  'Where was the agreement ceremony held?',
  'Who joined AI One Team?',
  'Who wrote this article?',
  'Is Samsung part of AI One Team?',
  'What is the goal of AI One Team?',
  'Which company makes GiGA Genie?',
  'Who is Park Jung-ho?',
  'What did SK Telecom launch with Facebook?',
  'Is Kakao part of AI One Team?',
  'Which companies are in the hyper-cooperation?',
  'When was the press conference held?',
  'Why did LG Electronics join AI One Team?',
  'Who made GiGA Genie?',
  'Where was the press conference held?',
] as const;

type Change = readonly [name: string, change: (question: string) => string];

const ANY: readonly Change[] = [
  ['NFD', (q) => q.normalize('NFD')],
  ['half-hidden by zero-width characters', (q) => [...q].join('\u200b')],
  ['a list mark', (q) => `- ${q}`],
  ['numbered', (q) => `1. ${q}`],
  ['mentioned and copied', (q) => `cc <@U01ABC> ${q} :pray:`],
];
const IN_KOREAN: readonly Change[] = [
  ['no spaces', (q) => q.replace(/\s/g, '')],
  ['the other keyboard layout', (q) => q.replace(/[가-힣]+/g, convertHangulToQwerty)],
  ['a key struck twice', (q) => q.replace(/[가-힣](?=[?]?$)/, (last) => `${last}${'ㅛㅏ'[last.charCodeAt(0) % 2]}`)],
  ['thanks behind', (q) => `${q} 빠른 답변 부탁드립니다.`],
  ['why it is asked', (q) => `아까 누가 물어봤는데 ${q}`],
];
const IN_ENGLISH: readonly Change[] = [
  ['no spaces', (q) => q.replace(/\s/g, '')],
  ['the other keyboard layout', (q) => convertQwertyToHangul(q.toLowerCase())],
  ['shouted', (q) => q.toUpperCase()],
  ['laughter before', (q) => `lol ${q}`],
  ['a lead-in', (q) => `Sorry to bother you, but ${q}`],
];

/** The facts of an answer, and whether it is one. */
const gist = (question: string): string => {
  const { status, facts } = ask(question);
  return `${status === 'corrected' ? 'answered' : status}: ${[...facts].sort().join(', ')}`;
};

describe.each([
  ['ko', KOREAN, [...ANY, ...IN_KOREAN]],
  ['en', ENGLISH, [...ANY, ...IN_ENGLISH]],
] as const)('한 물음, 여러 모습 (%s)', (_language, questions, changes) => {
  it.each(questions)('%s', (question) => {
    const plain = gist(question);
    expect(plain).toMatch(/^answered/);
    const changed = changes
      .map(([name, change]) => ({ name, text: change(question) }))
      .filter(({ text }) => text !== question && gist(text) !== plain);
    expect(changed).toEqual([]);
  });
});

describe('잘못 친 물음', () => {
  it.each([
    { q: '사업 성과는 어떠ㅓㄴ 식으로 내겠대?', says: '경쟁력' },
    { q: '협약식 정ㅅ기 명칭이 뭐야?', says: '업무협약식' },
    { q: '삼서ㅓㅇ전자도 AI 원팀이야?', says: '아니요' },
    { q: 'KTfkd LGwjswk antms tkdldla?', says: 'AI 원팀' },
    { q: 'CESeseo chohyeomnyeok kkeonaen saram nuguya', says: '박정호' },
    { q: "wont'im ŏnje ch'ulbŏmhaessŏ?", says: '2020년 2월' },
    { q: 'Which US techcompanies get mentioned?', says: 'Google' },
    { q: "What is One eTam's goal?", says: 'number one in AI' },
    { q: '초협력 쪽이야, LG전자는?', says: '아니요' },
    { q: '협약식 하고 며칠 지 나서 올라온 기사야?', says: '18일' },
    { q: 'KT + LG전자 무슨 사이임?', says: 'AI 원팀' },
    { q: '삼전·스크트·카카오 이 셋이 하는 걸 뭐라고 불러?', says: '초협력' },
    { q: '사진 맨 오른쪽에 계신 분 성함만 좀 알려주시면 정말 감사하겠습니다!', says: '이상민' },
    { q: '협약식도 라스베이거스에서 했는지 아세요?', says: '아니요' },
  ])('$q', ({ q, says }) => {
    expect(bot.ask(q).answer).toContain(says);
  });

  it.each([
    '네ㅣ이버는 언제 합류했어?',
    '박정호사장은나이가어떻게돼요',
    'LG 씽큐 처음 나온 연도 가?',
    'balpyonago kt chuga olraso?',
    'AI 원팀 예ㅅ간은 얼마야?',
    'did tencent join?',
    'HOW MUCH DID SALESFORCE INVEST?',
    'AI 원팀 예산 알려주시면 감사하겠습니다!',
    'lol how old is Park Jung-ho',
    '네이버도 들어갔나, AI 원팀에?',
  ])('기사에 없다: %s', (question) => {
    expect(bot.ask(question).status).not.toBe('answered');
  });
});
